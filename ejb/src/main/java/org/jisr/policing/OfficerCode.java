package org.jisr.policing;

import org.jisr.security.Canonical;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Sha256;

/**
 * How an office tells its officers apart on a page: four signs, the same for as long as somebody
 * acts for the office. Jisr keeps no names, and a task list needs none.
 */
final class OfficerCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 4;

  private OfficerCode() {}

  static String of(OrgId office, PersonId officer) {
    byte[] digest =
        Sha256.of(
            new Canonical()
                .add("jisr-officer-code-1")
                .add(office.value())
                .add(officer.issuer())
                .add(officer.subject())
                .bytes());
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(digest[i] & (SIGNS.length() - 1)));
    }
    return code.toString();
  }
}
