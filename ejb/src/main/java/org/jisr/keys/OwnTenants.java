package org.jisr.keys;

import java.util.List;
import java.util.UUID;
import org.jisr.security.OrgId;

/**
 * Tenants that are nobody's organisation: they own keys, no person ever acts for them. Their keys
 * are made when Jisr is installed.
 */
public final class OwnTenants {
  /** Owns the key that protects audit entries until they are in the tree. */
  public static final OrgId AUDIT =
      new OrgId(UUID.fromString("00000000-0000-4000-8000-00000000a0d1"));

  /** Owns the keys of the counting rows; the release job alone opens them. */
  public static final OrgId STATISTICS =
      new OrgId(UUID.fromString("57a71571-c500-4000-8000-000000000001"));

  /** All of them, for the installer. */
  public static final List<OrgId> ALL = List.of(AUDIT, STATISTICS);

  private OwnTenants() {}
}
