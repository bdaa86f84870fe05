package org.jisr.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfidentialTest {
  private static final String VALUE = "nobody's business";

  private final Confidential<String> secret = Confidential.of(FieldGroup.IDENTITY, VALUE);

  private record Holder(Confidential<String> secret) {}

  private static Decision deciding(FieldGroup... groups) {
    Actor actor = new Actor(new PersonId("i", "s"), Set.of(), Set.of());
    ObjectRef object = new ObjectRef("survivor-file", new UUID(0, 1));
    return new Decision(actor, "open", object, Purpose.CASE_WORK, Set.of(groups));
  }

  @Test
  void aDecisionForItsGroupRevealsIt() {
    assertThat(secret.revealUnder(deciding(FieldGroup.IDENTITY))).isEqualTo(VALUE);
  }

  @Test
  void aDecisionForAnotherGroupDoesNot() {
    assertThatThrownBy(() -> secret.revealUnder(deciding(FieldGroup.NARRATIVE)))
        .isInstanceOf(Refused.class)
        .hasMessageNotContaining(VALUE);
  }

  @Test
  void noWayOfPrintingShowsIt() {
    assertThat(
            List.of(
                secret.toString(),
                "" + secret,
                String.format("%s %20s", secret, secret),
                MessageFormat.format("{0}", secret),
                List.of(secret).toString(),
                Optional.of(secret).toString(),
                new Holder(secret).toString()))
        .allSatisfy(text -> assertThat(text).contains("confidential").doesNotContain(VALUE));
  }

  @Test
  void itDoesNotSerialise() {
    assertThatThrownBy(
            () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(secret))
        .isInstanceOf(NotSerializableException.class);
  }

  @Test
  void equalValuesCannotBeMatched() {
    Confidential<String> same = Confidential.of(FieldGroup.IDENTITY, VALUE);

    assertThat(secret).isNotEqualTo(same);
  }

  /** JSON binders and template engines read getters and fields: there is nothing for them. */
  @Test
  void nothingPublicGivesItWithoutADecision() {
    assertThat(Confidential.class.getFields()).isEmpty();
    assertThat(
            Arrays.stream(Confidential.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName))
        .containsExactly("toString");
  }
}
