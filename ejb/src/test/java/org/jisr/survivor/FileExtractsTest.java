package org.jisr.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jisr.survivor.person.Identity;
import org.jisr.survivor.person.PartialDate;
import org.jisr.survivor.person.SafeContact;
import org.junit.jupiter.api.Test;

class FileExtractsTest {
  private static final Identity IDENTITY =
      new Identity("أ", "ب", null, null, null, null, "female", PartialDate.UNKNOWN);
  private static final SafeContact CONTACT =
      new SafeContact("phone", "000000", List.of("mon"), null, null, "x", "only-person", null);

  private static FileExtract take(Item... items) {
    return FileExtracts.extract(Set.of(items), IDENTITY, CONTACT, null, null);
  }

  @Test
  void whatWasNotTickedStaysBehind() {
    assertThat(take()).isEqualTo(new FileExtract(null, null, null, null, null, null, null));
    assertThat(take(Item.SEX))
        .isEqualTo(new FileExtract(null, "female", null, null, null, null, null));
    assertThat(take(Item.NAME).name()).isEqualTo(IDENTITY.name());
    assertThat(take(Item.NAME).sex()).isNull();
    assertThat(take(Item.NAME).birth()).isNull();
  }

  @Test
  void rulesOfContactGoWithoutTheNumberUnlessTheNumberWasTickedToo() {
    assertThat(take(Item.SAFE_CONTACT).safeContact()).isEqualTo(CONTACT.withoutPhone());
    assertThat(take(Item.SAFE_CONTACT).phone()).isNull();
    assertThat(take(Item.SAFE_CONTACT, Item.PHONE).safeContact()).isEqualTo(CONTACT);
  }

  @Test
  void aNumberGoesWithoutTheRulesWhereOnlyTheNumberWasTicked() {
    assertThat(take(Item.PHONE).phone()).isEqualTo("000000");
    assertThat(take(Item.PHONE).safeContact()).isNull();
  }

  @Test
  void anEmptyFileGivesNothing() {
    assertThat(FileExtracts.extract(Set.of(Item.values()), null, null, null, null))
        .isEqualTo(new FileExtract(null, null, null, null, null, null, null));
  }

  @Test
  void wordsOfTheWireAreTheItems() {
    assertThat(Item.CODES)
        .containsExactlyInAnyOrder(
            "name", "sex", "birth", "phone", "safe-contact", "incident-type", "narrative", "needs");
    assertThat(Item.of(List.of("safe-contact", "name")))
        .containsExactly(Item.NAME, Item.SAFE_CONTACT);
  }
}
