package org.jisr.intake;

import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * That the person agreed to be handed over, in the words that were read to her.
 *
 * @param given must be true: without her word nothing is sent
 * @param wording which text was read out, with its version
 * @param language ar or en
 */
public record Agreement(
    boolean given,
    @Needed @OneOf("hand-over-1") @Nullable String wording,
    @Needed @OneOf({"ar", "en"}) @Nullable String language) {
  private static final Set<String> WORDINGS = Set.of("hand-over-1");
  private static final Set<String> LANGUAGES = Set.of("ar", "en");

  void check(Faults faults) {
    if (!given) {
      faults.add("given", "missing");
    }
    faults.code("wording", wording, WORDINGS);
    faults.code("language", language, LANGUAGES);
  }
}
