package org.jisr.keys;

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

  private OwnTenants() {}
}
