package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jisr.security.FieldGroup;

/**
 * Padding inside the plaintext: {@code length(4) | data | zeros}, in steps that depend on nothing
 * but the length.
 *
 * <p><b>Guarantees</b> that the size of an envelope tells only its step: multiples of 128 bytes for
 * identity fields; 256, 512, 1,024, 2,048 and 4,096 bytes for everything else, above that at most
 * 12 per cent more by Padmé. Fixed steps, because random padding averages out when a text is
 * rewritten.
 *
 * <p><b>Does not guarantee</b> that attachments fit: they need chunks of their own.
 */
enum Padding {
  FIELDS {
    @Override
    int padded(int bytes) {
      return (bytes + FIELD_STEP - 1) / FIELD_STEP * FIELD_STEP;
    }
  },
  TEXT {
    @Override
    int padded(int bytes) {
      if (bytes <= SMALLEST_TEXT) {
        return SMALLEST_TEXT;
      }
      return bytes <= LARGEST_DOUBLED ? Integer.highestOneBit(bytes - 1) << 1 : padme(bytes);
    }
  };

  static final int LARGEST_DATA = 1024 * 1024;
  private static final int FIELD_STEP = 128;
  private static final int SMALLEST_TEXT = 256;
  private static final int LARGEST_DOUBLED = 4096;

  abstract int padded(int bytes);

  /**
   * The steps of a field group.
   *
   * @throws IllegalArgumentException for attachments, which this vault does not take yet
   */
  static Padding of(FieldGroup group) {
    return switch (group) {
      case IDENTITY -> FIELDS;
      case NARRATIVE, SERVICES, STATISTICS, AUDIT_DETAIL -> TEXT;
      case ATTACHMENTS -> throw new IllegalArgumentException("attachments need the chunked suite");
    };
  }

  /**
   * Length, data and zeros.
   *
   * @throws IllegalArgumentException above 1 MiB
   */
  byte[] pad(byte[] data) {
    if (data.length > LARGEST_DATA) {
      throw new IllegalArgumentException("at most " + LARGEST_DATA + " bytes can be sealed");
    }
    return ByteBuffer.allocate(padded(Integer.BYTES + data.length))
        .putInt(data.length)
        .put(data)
        .array();
  }

  /**
   * The data; wipes the padded array.
   *
   * @throws Unreadable if the length is impossible or a byte after the data is not zero
   */
  static byte[] unpad(byte[] padded) {
    try {
      if (padded.length < Integer.BYTES) {
        throw new Unreadable();
      }
      int length = ByteBuffer.wrap(padded).getInt();
      if (length < 0 || length > padded.length - Integer.BYTES) {
        throw new Unreadable();
      }
      byte rest = 0;
      for (int i = Integer.BYTES + length; i < padded.length; i++) {
        rest |= padded[i];
      }
      if (rest != 0) {
        throw new Unreadable();
      }
      return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  /**
   * Padmé (Nikitin et al., PoPETs 2019): keeps only as many leading bits as the length's length
   * has.
   */
  private static int padme(int bytes) {
    int exponent = 31 - Integer.numberOfLeadingZeros(bytes);
    int kept = 32 - Integer.numberOfLeadingZeros(exponent);
    int mask = (1 << (exponent - kept)) - 1;
    return (bytes + mask) & ~mask;
  }
}
