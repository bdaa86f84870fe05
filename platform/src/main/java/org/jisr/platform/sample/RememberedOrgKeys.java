package org.jisr.platform.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jisr.security.OrgId;
import org.jisr.security.vault.KeyPurpose;
import org.jisr.security.vault.OrgKeyStore;
import org.jisr.security.vault.WrappedOrgKey;

/**
 * Wrapped organisation keys, read once for a whole bulk load: nothing rotates while the installer
 * holds the installation.
 */
final class RememberedOrgKeys implements OrgKeyStore {
  private record Name(OrgId org, KeyPurpose purpose) {}

  private final OrgKeyStore store;
  private final Map<Name, Optional<WrappedOrgKey>> active = new HashMap<>();

  RememberedOrgKeys(OrgKeyStore store) {
    this.store = store;
  }

  @Override
  public Optional<WrappedOrgKey> active(OrgId org, KeyPurpose purpose) {
    return active.computeIfAbsent(
        new Name(org, purpose), name -> store.active(name.org(), name.purpose()));
  }

  @Override
  public Optional<WrappedOrgKey> find(OrgId org, KeyPurpose purpose, int version) {
    return store.find(org, purpose, version);
  }

  @Override
  public void insert(WrappedOrgKey key) {
    store.insert(key);
    active.clear();
  }
}
