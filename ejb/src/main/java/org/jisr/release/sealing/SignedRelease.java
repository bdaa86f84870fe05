package org.jisr.release.sealing;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jisr.access.Rejection;
import org.jisr.security.Sha256;
import org.jisr.security.vault.ReleaseSigner;

/**
 * A release with its signature.
 *
 * <p><b>Guarantees:</b> {@link #verified} gives figures only if every byte of the canonical file,
 * its block and its period are those that were signed. <b>Does not guarantee</b> that no other
 * period is missing; the release log shows that.
 *
 * @param csv canonical file
 * @param signature Ed25519
 */
@SuppressWarnings("ArrayRecordComponent") // copied both ways and compared by content below
public record SignedRelease(String block, String period, byte[] csv, byte[] signature) {

  /** Copies what it is given. */
  public SignedRelease {
    csv = csv.clone();
    signature = signature.clone();
  }

  static SignedRelease of(Release release, ReleaseSigner signer) {
    byte[] csv = CanonicalFile.write(release);
    return new SignedRelease(
        release.block(),
        release.period(),
        csv,
        signer.sign(release.block(), release.period(), csv));
  }

  @Override
  public byte[] csv() {
    return csv.clone();
  }

  @Override
  public byte[] signature() {
    return signature.clone();
  }

  /** SHA-256 of the canonical file. */
  public byte[] sha256() {
    return Sha256.of(csv);
  }

  /** The same in lower-case hexadecimal, as it is printed on the page. */
  public String sha256Hex() {
    return HexFormat.of().formatHex(sha256());
  }

  /**
   * The figures, after the signature over them was checked.
   *
   * @param publicKey 32 bytes, from the installation's key directory and never from the database
   * @throws Rejection damaged, naming block and period, if anything was changed
   */
  public Release verified(byte[] publicKey) {
    if (!ReleaseSigner.verify(publicKey, block, period, csv, signature)) {
      throw damaged(block, period);
    }
    Release release = CanonicalFile.read(csv);
    if (!release.block().equals(block) || !release.period().equals(period)) {
      throw damaged(block, period);
    }
    return release;
  }

  /** The refusal to show a release that is not what was signed. */
  static Rejection damaged(String block, String period) {
    return Rejection.damaged("release-damaged", block + "/" + period);
  }

  boolean sameAs(SignedRelease other) {
    return block.equals(other.block)
        && period.equals(other.period)
        && MessageDigest.isEqual(csv, other.csv)
        && MessageDigest.isEqual(signature, other.signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedRelease that && sameAs(that);
  }

  @Override
  public int hashCode() {
    return block.hashCode() * 31 + period.hashCode();
  }

  @Override
  public String toString() {
    return "signed release " + block + "/" + period;
  }
}
