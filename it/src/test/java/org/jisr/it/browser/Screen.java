package org.jisr.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What stands on a screen, to be kept as a picture below {@code it/target/pictures} and found fault
 * with.
 */
final class Screen {
  private static final Path PICTURES = Path.of("target/pictures");

  private final Page page;

  Screen(Page page) {
    this.page = page;
  }

  /** Keeps all of it as a picture, and says whether it is too wide. */
  List<String> keep(String name) {
    await("[...document.images].every(one => one.complete && one.naturalWidth > 0)");
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    return tooWide(name);
  }

  /** The fault of a page that must be moved sideways. */
  List<String> tooWide(String name) {
    int widest = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    int width = page.viewportSize().width;
    return widest > width ? List.of(name + " is " + widest + " wide on " + width) : List.of();
  }

  /** What breaks a rule of WCAG 2.2 AA, as axe-core sees it. */
  List<String> inaccessible(String name) {
    // What the bar half covers is too small a target only as long as the page stands there.
    page.evaluate("scrollTo(0, 0)");
    List<?> faults = (List<?>) Objects.requireNonNull(page.evaluate(Axe.SCRIPT + Axe.RUN));
    return faults.stream().map(fault -> name + ": " + fault).toList();
  }

  /**
   * Waits until this is so. Asked from outside: a page may not evaluate words by its own policy.
   */
  void await(String condition) {
    page.waitForCondition(
        () -> {
          try {
            return Boolean.TRUE.equals(page.evaluate(condition));
          } catch (PlaywrightException betweenTwoPages) {
            return false;
          }
        });
  }
}
