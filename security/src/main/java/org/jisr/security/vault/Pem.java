package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * Ed25519 keys as PEM (RFC 7468, RFC 8410), so that anybody can check a release with common tools.
 */
final class Pem {
  private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private Pem() {}

  /**
   * PKCS#8 of the first version: the second, with the public key in it, is refused by older tools.
   */
  static byte[] ofPrivate(byte[] seed) {
    try {
      AlgorithmIdentifier ed25519 = new AlgorithmIdentifier(ED25519);
      return pem(PRIVATE, new PrivateKeyInfo(ed25519, new DEROctetString(seed)).getEncoded());
    } catch (IOException broken) {
      throw new IllegalStateException("this library writes no PKCS#8", broken);
    }
  }

  /** SubjectPublicKeyInfo. */
  static byte[] ofPublic(byte[] encoded) {
    try {
      return pem(
          PUBLIC,
          SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                  new Ed25519PublicKeyParameters(encoded))
              .getEncoded());
    } catch (IOException broken) {
      throw new IllegalStateException("this library writes no public keys", broken);
    }
  }

  /** The 32 bytes of the private key in the file. */
  static byte[] readPrivate(Path file) {
    try {
      AsymmetricKeyParameter key = PrivateKeyFactory.createKey(read(file, PRIVATE));
      if (key instanceof Ed25519PrivateKeyParameters ed25519) {
        return ed25519.getEncoded();
      }
    } catch (IOException | RuntimeException malformed) {
      throw new KeyFileUnusable("The key file is damaged: " + file, malformed);
    }
    throw new KeyFileUnusable("The key file holds no Ed25519 key: " + file);
  }

  /** The 32 bytes of the public key in the file. */
  static byte[] readPublic(Path file) {
    try {
      AsymmetricKeyParameter key = PublicKeyFactory.createKey(read(file, PUBLIC));
      if (key instanceof Ed25519PublicKeyParameters ed25519) {
        return ed25519.getEncoded();
      }
    } catch (IOException | RuntimeException malformed) {
      throw new KeyFileUnusable("The key file is damaged: " + file, malformed);
    }
    throw new KeyFileUnusable("The key file holds no Ed25519 key: " + file);
  }

  private static byte[] pem(String type, byte[] der) throws IOException {
    StringWriter text = new StringWriter();
    try (PemWriter out = new PemWriter(text)) {
      out.writeObject(new PemObject(type, der));
    }
    return text.toString().getBytes(US_ASCII);
  }

  private static byte[] read(Path file, String type) throws IOException {
    String text = new String(KeyFiles.read(file), US_ASCII);
    try (PemReader in = new PemReader(new StringReader(text))) {
      PemObject found = in.readPemObject();
      if (found == null || !found.getType().equals(type)) {
        throw new IOException("no " + type);
      }
      return found.getContent();
    }
  }
}
