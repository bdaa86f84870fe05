package org.jisr.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/**
 * Somebody who uses no mouse and no finger. Whatever the keys reach must be in sight, under nothing
 * else, and marked.
 */
final class Keyboard {
  private static final int FARTHEST = 60;
  private static final String UNMARKED =
      """
      () => {
        const held = document.activeElement, style = getComputedStyle(held);
        const box = held.getClientRects()[0];
        if (!box || held === document.body) return 'nothing has the focus';
        const x = box.left + box.width / 2;
        const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
        if (bottom - top < Math.min(box.height, 20)) return 'out of sight';
        const above = document.elementFromPoint(x, (top + bottom) / 2);
        const own = above && (held.contains(above) || above.contains(held));
        if (!own && ![...(held.labels ?? [])].some(label => label.contains(above))) return 'covered';
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'unmarked';
        return '';
      }
      """;

  private final Page page;
  private int tabs;

  Keyboard(Page page) {
    this.page = page;
  }

  /** How often Tab was pressed until now. */
  int tabs() {
    return tabs;
  }

  /** Goes on until what has the focus is called this, or begins so. */
  void to(String name) {
    go("Tab", name);
  }

  void backTo(String name) {
    go("Shift+Tab", name);
  }

  private void go(String key, String name) {
    int from = tabs;
    do {
      assertThat(tabs - from).as("on the way to " + name + ", at " + held()).isLessThan(FARTHEST);
      page.keyboard().press(key);
      tabs++;
      assertThat(page.evaluate(UNMARKED)).as(held()).isEqualTo("");
    } while (!isOn(name));
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void type(String words) {
    page.keyboard().type(words);
  }

  /** Goes to a button or a link and uses it. */
  void use(String name) {
    to(name);
    press("Enter");
  }

  /** Goes to a list or a question with several answers, and on to the answer called this. */
  void choose(String question, String answer) {
    to(question);
    Locator list = page.locator("select:focus");
    for (int i = 0; i < FARTHEST; i++) {
      boolean chosen =
          list.count() > 0
              ? list.locator("option:checked").textContent().strip().startsWith(answer)
              : isOn(answer);
      if (chosen) {
        return;
      }
      press("ArrowDown");
    }
    throw new AssertionError("no answer " + answer + ", at " + held());
  }

  /** Whether what has the focus is called this, or begins so. */
  boolean isOn(String name) {
    return Pattern.compile("^- '?\\w+ \"" + Pattern.quote(name)).matcher(held()).find();
  }

  /** Waits until the focus has gone there by itself. */
  void isLedTo(String selector) {
    assertThat(page.locator(selector)).isFocused();
  }

  /** Waits until the focus has gone by itself to what is called this. */
  void isLedToWords(String words) {
    assertThat(page.locator(":focus")).hasText(Pattern.compile("^\\s*" + words));
  }

  /** Role and name of what has the focus, as a screen reader has them. */
  private String held() {
    Locator held = page.locator(":focus");
    if (page.locator("summary:focus").count() > 0) {
      return "- summary \"" + held.textContent().strip() + '"';
    }
    return held.count() == 0 ? "nothing" : held.ariaSnapshot().lines().findFirst().orElse("");
  }
}
