package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jisr.it.Jisr;
import org.jisr.it.Visitor;
import org.jisr.platform.Stack;
import org.jisr.platform.Stack.Component;
import org.junit.jupiter.api.Test;

/** The server starts while Keycloak is away: whoever comes is told so, and comes in afterwards. */
class SignInAwayTest {
  private static final String AWAY = "لا يمكن الدخول الآن";

  @Test
  void whoeverComesBeforeSignInIsThereIsToldSoAndComesInLater() {
    Stack stack = Jisr.stack();
    try (Phone phone = comesWhileItIsAway(stack)) {
      phone.tap("أعد المحاولة");
      phone.signIn("chair.maqal");
      phone.isOn("issue-new");
      assertThat(phone.takeTroubles()).allMatch(trouble -> trouble.contains("503"));
    }
  }

  private static Phone comesWhileItIsAway(Stack stack) {
    stack.kill(Component.KEYCLOAK);
    try {
      stack.kill(Component.SERVER);
      stack.startAgain(Component.SERVER);
      Phone phone = Phone.before(stack);
      isToldSo(phone, "sign-in-away-home");
      phone.open("/issues/new");
      isToldSo(phone, "sign-in-away");
      HttpResponse<String> call = Visitor.nobody().page("/api/me");
      assertThat(call.statusCode()).isEqualTo(503);
      assertThat(call.body()).contains("\"urn:jisr:problem:sign-in-away\"");
      return phone;
    } finally {
      stack.startAgain(Component.KEYCLOAK);
    }
  }

  private static void isToldSo(Phone phone, String name) {
    phone.isOn("arrival");
    phone.reads(AWAY);
    phone.picture(name);
    phone.isAccessible(name);
  }
}
