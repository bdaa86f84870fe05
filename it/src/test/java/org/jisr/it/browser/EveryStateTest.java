package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the tour of the pages does not meet: forms that somebody opens, refusals, questions asked
 * once more, empty lists, waiting and broken lines. Each fits a phone and breaks no rule of WCAG
 * 2.2 AA that a machine can see, in Arabic and in English; the pictures are for people to look at.
 */
class EveryStateTest {
  @Test
  void everyStateOfAForumsPagesFits() {
    fit(ForumStates.all());
  }

  @Test
  void everyStateOfThePolicePagesFits() {
    fit(PoliceStates.all());
  }

  @Test
  void everyStateOfAFileFits() {
    fit(FileStates.all());
  }

  @Test
  void everyStateOfTheCentreAndItsServicesFits() {
    fit(ServiceStates.all());
  }

  @Test
  void everyStateOfThePagesOfAdministrationAndCommandFits() {
    fit(OfficeStates.all());
  }

  @Test
  void everyStateOfTroubleFits() {
    fit(TroubleStates.all());
  }

  private static void fit(List<State> states) {
    Set<String> people = new LinkedHashSet<>(states.stream().map(State::username).toList());
    List<String> troubles = new ArrayList<>();
    for (String username : people) {
      try (Phone phone = Phone.of(username)) {
        for (State state : states) {
          if (state.username().equals(username)) {
            troubles.addAll(look(phone, state));
          }
        }
      }
    }
    assertThat(troubles).isEmpty();
  }

  private static List<String> look(Phone phone, State state) {
    phone.open(state.address());
    try {
      state.reached().accept(phone);
    } catch (AssertionError | RuntimeException notReached) {
      phone.picture("states/" + state.name() + "-not-reached");
      throw new AssertionError("not reached: " + state.name(), notReached);
    }
    kept(phone, state.name() + "-phone-ar");
    phone.asDesk();
    phone.picture("states/" + state.name() + "-desk-ar");
    if (state.spoken()) {
      phone.speak("en", "English");
      kept(phone, state.name() + "-desk-en");
      phone.asPhone();
      phone.picture("states/" + state.name() + "-phone-en");
      phone.asDesk();
      phone.speak("ar", "العربية");
    }
    phone.asPhone();
    phone.line().mend();
    // The browser notes every refusal; the states ask for them.
    return phone.takeTroubles().stream()
        .filter(trouble -> !trouble.startsWith("Failed to load resource"))
        .toList();
  }

  private static void kept(Phone phone, String name) {
    phone.picture("states/" + name);
    phone.isAccessible(name);
  }
}
