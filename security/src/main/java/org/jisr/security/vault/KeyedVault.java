package org.jisr.security.vault;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisr.security.Actor;
import org.jisr.security.Decision;

/** The vault over the key hierarchy: key-encryption key, organisation keys, data keys. */
public final class KeyedVault implements Vault {
  private final DataKeys dataKeys;
  private final GrantStore grants;

  private KeyedVault(DataKeys dataKeys, GrantStore grants) {
    this.dataKeys = dataKeys;
    this.grants = grants;
  }

  /** A vault over these ports. Keep one an application: it holds the cache of organisation keys. */
  public static Vault over(
      KekProvider kek, OrgKeyStore orgKeys, GrantStore grants, InstantSource clock) {
    return new KeyedVault(new DataKeys(new OrgKeyRing(kek, orgKeys, clock), grants, clock), grants);
  }

  @Override
  public Envelope seal(PartRef part, Unlock unlock, Plain plain) {
    permit(part, unlock);
    byte[] padded = Padding.of(part.group()).pad(plain.exposed());
    try (Dek dek = dataKeys.findOrCreate(part.tenant(), part.keyOwner(), part.group())) {
      return CommittedSeal.seal(dek, part, padded);
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  @Override
  public <R> R open(PartRef part, Unlock unlock, Envelope envelope, Function<Plain, R> use) {
    Decision decision = permit(part, unlock);
    try (Dek dek = entitled(part, decision.actor());
        Plain plain =
            Plain.owning(Padding.unpad(CommittedSeal.open(dek, part, envelope.bytes())))) {
      return use.apply(plain);
    }
  }

  @Override
  public void expect(Collection<PartRef> parts, Unlock unlock) {
    parts.forEach(part -> permit(part, unlock));
    parts.stream()
        .collect(
            Collectors.groupingBy(
                PartRef::tenant, Collectors.mapping(PartRef::keyOwner, Collectors.toSet())))
        .forEach((tenant, owners) -> grants.expect(owners, tenant));
  }

  @Override
  public Grant grant(PartRef part, Unlock unlock, Recipient to) {
    Decision decision = permit(part, unlock);
    if (!(to instanceof Recipient.Organisation organisation)) {
      throw new Locked();
    }
    try (Dek dek = entitled(part, decision.actor())) {
      dataKeys.entitle(organisation.id(), part.keyOwner(), part.group(), dek);
      return new Grant(dek.id(), to);
    }
  }

  @Override
  public void revoke(PartRef part, Recipient from) {
    switch (from) {
      case Recipient.Organisation organisation ->
          grants.delete(part.keyOwner(), part.group(), organisation.id());
      case Recipient.Team team -> throw new Locked();
    }
  }

  private static Decision permit(PartRef part, Unlock unlock) {
    Decision decision = unlock.decision();
    decision.require(part.group());
    return switch (unlock) {
      case ServerUnlock server -> decision;
      case PersonUnlock person -> throw new Locked();
    };
  }

  /** The key as the actor's side holds it: no grant, no key, whatever was decided. */
  private Dek entitled(PartRef part, Actor actor) {
    if (actor.isMachinery() || actor.actsFor(part.tenant())) {
      return dataKeys
          .find(part.tenant(), part.keyOwner(), part.group())
          .orElseThrow(Unreadable::new);
    }
    return actor.organisations().stream()
        .map(org -> dataKeys.find(org, part.keyOwner(), part.group()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(Unreadable::new);
  }
}
