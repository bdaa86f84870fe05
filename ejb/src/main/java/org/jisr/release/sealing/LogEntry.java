package org.jisr.release.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jisr.security.Canonical;
import org.jisr.security.Sha256;
import org.jisr.security.vault.ReleaseSigner;

/**
 * One entry of the release log: what was released or which key signs from here on, chained to the
 * entry before.
 *
 * <p><b>Guarantees:</b> an entry that was changed, dropped from the middle or put elsewhere shows.
 * <b>Does not guarantee</b> that the newest entries were not cut off; compare with the release
 * store.
 *
 * @param seq from 1, without gaps
 * @param text what happened, as fixed lines
 * @param previous hash of the entry before; 32 zeros for the first
 * @param signature Ed25519 over the entry and the hash before it
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way to or from the store
record LogEntry(long seq, String text, byte[] previous, byte[] signature) {
  private static final String FORM = "jisr-release-log-v1";
  private static final String BLOCK = "log";
  private static final String SEPARATOR = ",";
  private static final int FIELDS = 4;
  private static final int HASH_BYTES = 32;

  /** What the first entry follows. */
  private static final LogEntry START = new LogEntry(0, "", new byte[0], new byte[0]);

  /**
   * The entries that a release adds: itself, and before it the key, if another one signed until
   * now.
   */
  static List<LogEntry> following(List<LogEntry> log, SignedRelease release, ReleaseSigner signer) {
    String key = String.join("\n", FORM, "key", HexFormat.of().formatHex(signer.publicKey()));
    Optional<String> current =
        log.reversed().stream()
            .map(LogEntry::text)
            .filter(text -> text.startsWith(FORM + "\nkey\n"))
            .findFirst();
    LogEntry last = log.isEmpty() ? START : log.getLast();
    if (current.equals(Optional.of(key))) {
      return List.of(last.followedBy(textOf(release), signer));
    }
    LogEntry keyEntry = last.followedBy(key, signer);
    return List.of(keyEntry, keyEntry.followedBy(textOf(release), signer));
  }

  static String textOf(SignedRelease release) {
    return String.join(
        "\n", FORM, "release", release.block(), release.period(), release.sha256Hex());
  }

  /** Whether this entry tells of a release of the period. */
  boolean tellsOf(String block, String period) {
    return text.startsWith(String.join("\n", FORM, "release", block, period, ""));
  }

  private LogEntry followedBy(String text, ReleaseSigner signer) {
    long next = seq + 1;
    byte[] hash = hash();
    byte[] signature = signer.sign(BLOCK, String.valueOf(next), signedBytes(next, text, hash));
    return new LogEntry(next, text, hash, signature);
  }

  /** What the next entry holds of this one. */
  byte[] hash() {
    return seq == 0 ? new byte[HASH_BYTES] : Sha256.of(signedBytes(seq, text, previous));
  }

  private boolean follows(LogEntry before) {
    return seq == before.seq + 1 && MessageDigest.isEqual(previous, before.hash());
  }

  private boolean isSigned(byte[] publicKey) {
    return ReleaseSigner.verify(
        publicKey, BLOCK, String.valueOf(seq), signedBytes(seq, text, previous), signature);
  }

  /**
   * What a longer copy of the log adds to a shorter one.
   *
   * @throws org.jisr.access.Rejection damaged, if the two do not begin alike or an added entry does
   *     not hold
   */
  static List<LogEntry> added(List<LogEntry> log, List<LogEntry> longer, byte[] publicKey) {
    int common = Math.min(log.size(), longer.size());
    if (common > 0
        && !MessageDigest.isEqual(log.get(common - 1).hash(), longer.get(common - 1).hash())) {
      throw SignedRelease.damaged(BLOCK, String.valueOf(common));
    }
    LogEntry last = common == 0 ? START : log.get(common - 1);
    List<LogEntry> added = longer.subList(common, longer.size());
    for (LogEntry entry : added) {
      if (!entry.follows(last) || !entry.isSigned(publicKey)) {
        throw SignedRelease.damaged(BLOCK, String.valueOf(entry.seq));
      }
      last = entry;
    }
    return added;
  }

  /** One line of the log in the release store. */
  String line() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        SEPARATOR,
        String.valueOf(seq),
        HexFormat.of().formatHex(previous),
        base64.encodeToString(text.getBytes(UTF_8)),
        base64.encodeToString(signature));
  }

  static LogEntry ofLine(String line) {
    String[] field = line.split(SEPARATOR, -1);
    if (field.length != FIELDS) {
      throw new IllegalArgumentException("not a line of the release log");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new LogEntry(
        Long.parseLong(field[0]),
        new String(base64.decode(field[2]), UTF_8),
        HexFormat.of().parseHex(field[1]),
        base64.decode(field[3]));
  }

  private static byte[] signedBytes(long seq, String text, byte[] previous) {
    return new Canonical().add(seq).add(previous).add(text).bytes();
  }
}
