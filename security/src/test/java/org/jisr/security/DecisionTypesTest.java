package org.jisr.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTypesTest {
  private static final OrgId FORUM = new OrgId(new UUID(0, 1));
  private static final Actor CHAIR =
      new Actor(new PersonId("i", "s"), Set.of(Role.FORUM_CHAIR), Set.of(FORUM));

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleIsFoundByItsWireName(Role role) {
    assertThat(Role.of(role.wireName())).contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FORUM_CHAIR", "forum-chair ", "offline_access", "uma_authorization"})
  void aRoleThatIsNotOursIsNone(String name) {
    assertThat(Role.of(name)).isEmpty();
  }

  @Test
  void everyRoleConstantIsARole() throws Exception {
    for (Field constant : Roles.class.getFields()) {
      assertThat(Role.of((String) constant.get(null))).isPresent();
    }
    assertThat(Roles.class.getFields()).hasSameSizeAs(Role.values());
  }

  /** Stored associated data depends on these; a changed code makes everything unreadable. */
  @Test
  void theCodesOfFieldGroupsNeverChange() {
    assertThat(Arrays.stream(FieldGroup.values()).map(FieldGroup::code))
        .containsExactly((byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 6, (byte) 7);
  }

  @Test
  void anActorsRightsCannotGrowAfterwards() {
    Set<Role> roles = EnumSet.of(Role.FORUM_CHAIR);
    Actor actor = new Actor(new PersonId("i", "s"), roles, Set.of());
    roles.add(Role.ADMINISTRATOR);

    assertThat(actor.has(Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void aDecisionsGroupsCannotGrowAfterwards() {
    Set<FieldGroup> groups = EnumSet.of(FieldGroup.IDENTITY);
    Decision decision =
        new Decision(
            CHAIR, "open", new ObjectRef("issue", new UUID(0, 2)), Purpose.REFERENCE, groups);
    groups.add(FieldGroup.NARRATIVE);

    assertThat(decision.allows(FieldGroup.NARRATIVE)).isFalse();
    assertThatThrownBy(() -> decision.require(FieldGroup.NARRATIVE)).isInstanceOf(Refused.class);
  }

  @Test
  void aChairActsForHerForumAlone() {
    assertThat(CHAIR.actsFor(FORUM)).isTrue();
    assertThat(CHAIR.actsFor(new OrgId(new UUID(0, 3)))).isFalse();
  }

  /** An issuer is not enough: a session with a role or an organisation is a person. */
  @Test
  void onlyWhoHasNeitherRoleNorOrganisationIsMachinery() {
    Actor job = Actor.machinery("release-job");

    assertThat(job.isMachinery()).isTrue();
    assertThat(new Actor(job.person(), Set.of(Role.AUDITOR), Set.of()).isMachinery()).isFalse();
    assertThat(new Actor(new PersonId("i", "s"), Set.of(), Set.of()).isMachinery()).isFalse();
  }
}
