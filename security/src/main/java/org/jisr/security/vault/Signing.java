package org.jisr.security.vault;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;

/**
 * Signatures from private keys of 32 bytes: Ed25519 (RFC 8032) and ML-DSA-44 (FIPS 204) from its
 * seed.
 */
enum Signing {
  ED25519(64) {
    @Override
    AsymmetricKeyParameter privateKey(byte[] seed) {
      return new Ed25519PrivateKeyParameters(seed);
    }

    @Override
    AsymmetricKeyParameter publicKey(byte[] encoded) {
      return new Ed25519PublicKeyParameters(encoded);
    }

    @Override
    byte[] publicKeyOf(byte[] seed) {
      return new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
    }

    @Override
    Signer signer() {
      return new Ed25519Signer();
    }
  },
  MLDSA44(2420) {
    @Override
    AsymmetricKeyParameter privateKey(byte[] seed) {
      return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed);
    }

    @Override
    AsymmetricKeyParameter publicKey(byte[] encoded) {
      return new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, encoded);
    }

    @Override
    byte[] publicKeyOf(byte[] seed) {
      return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed)
          .getPublicKeyParameters()
          .getEncoded();
    }

    @Override
    Signer signer() {
      return new MLDSASigner();
    }
  };

  private final int signatureBytes;

  Signing(int signatureBytes) {
    this.signatureBytes = signatureBytes;
  }

  abstract AsymmetricKeyParameter privateKey(byte[] seed);

  abstract AsymmetricKeyParameter publicKey(byte[] encoded);

  abstract byte[] publicKeyOf(byte[] seed);

  abstract Signer signer();

  int signatureBytes() {
    return signatureBytes;
  }

  KeyPair generate() {
    SecretBytes seed = SecretBytes.random(32);
    return new KeyPair(publicKeyOf(seed.bytes()), seed);
  }

  byte[] sign(byte[] seed, byte[] message) {
    Signer signer = signer();
    signer.init(true, privateKey(seed));
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException broken) {
      throw new IllegalStateException("this library does not sign", broken);
    }
  }

  /** Whether the signature holds; a malformed key or signature does not. */
  boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      Signer signer = signer();
      signer.init(false, publicKey(publicKey));
      signer.update(message, 0, message.length);
      return signer.verifySignature(signature);
    } catch (RuntimeException malformed) {
      return false;
    }
  }
}
