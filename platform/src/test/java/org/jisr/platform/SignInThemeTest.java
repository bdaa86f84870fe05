package org.jisr.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInThemeTest {
  private static final Pattern ASKED =
      Pattern.compile("(?:src|href)=\"(?:https?:)?//|@import|url\\(");

  @TempDir Path folder;

  @BeforeEach
  void layOut() {
    SignInTheme.layOut(folder, Origin.SAMPLE);
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    assertThat(messages("ar").keySet()).isEqualTo(messages("en").keySet());
    assertThat(messages("ar").values()).noneMatch(text -> text.toString().isBlank());
  }

  /** Somebody who guesses must not learn which half was wrong, nor that the account is shut. */
  @Test
  void wrongPasswordAndLockedAccountAreSaidInTheSameWords() throws IOException {
    for (String language : new String[] {"ar", "en"}) {
      Properties said = messages(language);
      assertThat(said.get("accountTemporarilyDisabledMessage"))
          .isEqualTo(said.get("invalidUserMessage"))
          .isEqualTo(said.get("accountDisabledMessage"));
    }
  }

  @Test
  void theTabSaysTheNameAndNothingElse() throws IOException {
    assertThat(messages("ar").getProperty("loginTitle")).isEqualTo("Jisr · جسر");
    assertThat(messages("en").getProperty("loginTitle")).isEqualTo("Jisr · جسر");
  }

  @Test
  void nothingIsFetchedFromElsewhereAndNoScriptRuns() throws IOException {
    for (String file : SignInTheme.FILES) {
      if (file.endsWith(".ftl") || file.endsWith(".css")) {
        String text = Files.readString(folder.resolve("jisr").resolve(file));
        assertThat(text).as(file).doesNotContainPattern(ASKED).doesNotContain("<script");
      }
    }
  }

  @Test
  void onlyARehearsalsSignInSaysThatItIsOne() throws IOException {
    Path properties = folder.resolve("jisr/login/theme.properties");
    assertThat(properties).content().doesNotContain("rehearsal");
    SignInTheme.layOut(folder, Origin.REHEARSAL);
    SignInTheme.layOut(folder, Origin.REHEARSAL);
    assertThat(properties).content().containsOnlyOnce("rehearsal=true");
  }

  private Properties messages(String language) throws IOException {
    Path file = folder.resolve("jisr/login/messages/messages_" + language + ".properties");
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }
}
