package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.PARTNER;
import static org.jisr.security.vault.World.as;
import static org.jisr.security.vault.World.part;

import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.junit.jupiter.api.Test;

class GrantTest {
  private final World world = new World();
  private final PartRef part = part(FieldGroup.SERVICES, 1);
  private final Envelope envelope = world.seal(part, "granted");

  private String openAsPartner() {
    return world.vault.open(part, as(PARTNER), envelope, Plain::text);
  }

  @Test
  void aGrantedOrganisationOpens() {
    world.vault.grant(part, as(CENTRE), Recipient.organisation(PARTNER));

    assertThat(openAsPartner()).isEqualTo("granted");
  }

  @Test
  void aGrantOpensNoOtherGroup() {
    PartRef narrative = part(FieldGroup.NARRATIVE, 1);
    Envelope secret = world.seal(narrative, "not granted");
    world.vault.grant(part, as(CENTRE), Recipient.organisation(PARTNER));

    assertThatThrownBy(() -> world.vault.open(narrative, as(PARTNER), secret, Plain::text))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void aRevokedOrganisationOpensNothing() {
    world.vault.grant(part, as(CENTRE), Recipient.organisation(PARTNER));
    world.vault.revoke(part, Recipient.organisation(PARTNER));

    assertThatThrownBy(this::openAsPartner).isInstanceOf(Unreadable.class);
    assertThat(world.open(part, envelope)).isEqualTo("granted");
  }

  @Test
  void grantingTwiceChangesNothing() {
    Grant first = world.vault.grant(part, as(CENTRE), Recipient.organisation(PARTNER));
    Grant second = world.vault.grant(part, as(CENTRE), Recipient.organisation(PARTNER));

    assertThat(second).isEqualTo(first);
    assertThat(openAsPartner()).isEqualTo("granted");
  }

  @Test
  void whoHoldsNoGrantGrantsNothing() {
    assertThatThrownBy(() -> world.vault.grant(part, as(PARTNER), Recipient.organisation(PARTNER)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void revokingFromTheTenantErases() {
    world.vault.revoke(part, Recipient.organisation(CENTRE));

    assertThatThrownBy(() -> world.open(part, envelope)).isInstanceOf(Unreadable.class);
  }

  @Test
  void teamsAreLockedUntilTheirKeysAreThere() {
    assertThatThrownBy(
            () -> world.vault.grant(part, as(CENTRE), new Recipient.Team(UUID.randomUUID())))
        .isInstanceOf(Locked.class);
  }
}
