package org.jisr.it.incontainer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;
import org.jisr.keys.KeyRing;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.Grant;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Plain;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.Unlock;
import org.jisr.security.vault.Vault;

/**
 * The vault, which on request copies instead of sealing: everything else of the application stays
 * as it is, so the difference is what sealing costs. Deployed for {@link SealingBench} alone.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class CopyingVault implements Vault {
  @Inject KeyRing keys;

  private Vault sealing;
  private volatile boolean copies;

  @SuppressWarnings("NullAway.Init")
  public CopyingVault() {}

  @PostConstruct
  void open() {
    sealing = keys.vault();
  }

  /** From now on copies, or seals. */
  public void copy(boolean instead) {
    copies = instead;
  }

  @Override
  public Envelope seal(PartRef part, Unlock unlock, Plain plain) {
    if (!copies) {
      return sealing.seal(part, unlock, plain);
    }
    unlock.decision().require(part.group());
    return new Envelope(plain.text().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public <R> R open(PartRef part, Unlock unlock, Envelope envelope, Function<Plain, R> use) {
    if (!copies) {
      return sealing.open(part, unlock, envelope, use);
    }
    unlock.decision().require(part.group());
    try (Plain plain = Plain.of(envelope.bytes())) {
      return use.apply(plain);
    }
  }

  @Override
  public void expect(Collection<PartRef> parts, Unlock unlock) {
    if (!copies) {
      sealing.expect(parts, unlock);
    }
  }

  @Override
  public Grant grant(PartRef part, Unlock unlock, Recipient to) {
    return sealing.grant(part, unlock, to);
  }

  @Override
  public void revoke(PartRef part, Recipient from) {
    sealing.revoke(part, from);
  }
}
