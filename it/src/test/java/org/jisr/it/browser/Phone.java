package org.jisr.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jisr.it.Jisr;
import org.jisr.platform.Stack;

/**
 * A person's own browser, in Arabic and as wide as a cheap phone until she chooses otherwise. What
 * she can see she can touch, by the words she reads on it.
 */
final class Phone implements AutoCloseable {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 740;
  private static final int DESK_WIDTH = 1280;
  private static final int DESK_HEIGHT = 900;
  private static final int HANGS = 90_000; // milliseconds
  // Without these Chromium looks for its maker's servers at every start.
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final BrowserContext context;
  private final Page page;
  private final Screen screen;
  private final List<String> troubles = new ArrayList<>();
  private final Stack stack;
  private String language = "ar";

  private Phone(Stack stack) {
    this.stack = stack;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getProperty("jisr.chromium", "/usr/bin/chromium")))
                    .setArgs(QUIET));
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setHasTouch(true)
                .setLocale("ar-IQ")
                .setTimezoneId("Asia/Baghdad"));
    context.setDefaultTimeout(HANGS);
    PlaywrightAssertions.setDefaultAssertionTimeout(HANGS);
    page = context.newPage();
    screen = new Screen(page);
    page.onPageError(troubles::add);
    page.onConsoleMessage(
        message -> {
          // A 401 before signing in is how the page learns that it must.
          if (message.type().equals("error") && !message.text().contains("401")) {
            troubles.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith("http://127.0.0.1:")
              && !request.url().startsWith("data:")) {
            troubles.add("asks elsewhere: " + request.url());
          }
        });
  }

  /** Opens Jisr and signs in with a sample account, as anybody does. */
  static Phone of(String username) {
    Phone phone = new Phone(Jisr.stack());
    phone.open("/");
    phone.signIn(username);
    return phone;
  }

  /** Opens this Jisr, whichever it is, and stands before its sign-in. */
  static Phone before(Stack stack) {
    Phone phone = new Phone(stack);
    phone.open("/");
    return phone;
  }

  /** Asks for a page without being signed in, and waits for the page to do so. */
  static Phone signedOutAt(String path) {
    Phone phone = new Phone(Jisr.stack());
    phone.open(path);
    phone.page.locator("#username").waitFor();
    return phone;
  }

  void open(String path) {
    page.navigate(stack.address() + path);
  }

  void signIn(String username) {
    signInWith(username, Jisr.passwordOf(username));
    page.waitForURL(url -> url.startsWith(stack.address()));
  }

  /** The first sign-in: the password that works once, then one of her own. */
  void signInFirst(String username, String oneTimePassword, String own) {
    signInWith(username, oneTimePassword);
    page.locator("#password-new").fill(own);
    page.locator("#password-confirm").fill(own);
    page.locator("[type=submit]").click();
    page.waitForURL(url -> url.startsWith(stack.address()));
  }

  /** Types both and waits for whatever page comes next. */
  void signInWith(String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.evaluate("window.before = true");
    page.locator("[type=submit]").click();
    screen.await("!window.before && document.readyState !== 'loading'");
  }

  void asDesk() {
    page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
  }

  void asPhone() {
    page.setViewportSize(WIDTH, HEIGHT);
  }

  /** Touches the button that names a language in that language. */
  void speak(String language, String name) {
    tap(name);
    this.language = language;
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }

  /** Waits for the screen of this name, in its language and that language's direction. */
  void isOn(String screen) {
    assertThat(page.locator("main[data-page='" + screen + "'] h1")).isVisible();
    assertThat(page.locator("main .loading")).hasCount(0);
    assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }

  /** Touches the button or link that says this, the first one where several do. */
  void tap(String words) {
    said(words).first().tap();
  }

  /** Touches what is found inside the part of the page that this heading stands over. */
  void tap(String section, String words) {
    section(section).locator("button, a").filter(having(words)).first().tap();
  }

  /** Touches a button in the line of a list that also says this. */
  void tapInLine(String line, String words) {
    page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(line))
        .locator("button, a")
        .filter(having(words))
        .first()
        .tap();
  }

  /** Ticks or chooses, in the question that asks this. */
  void pick(String question, String answer) {
    answer(question, answer).check();
  }

  void unpick(String question, String answer) {
    answer(question, answer).uncheck();
  }

  void choose(String label, String option) {
    field(label).selectOption(option);
  }

  /** Takes the first thing a list offers. */
  void chooseFirst(String label) {
    field(label).selectOption(new SelectOption().setIndex(1));
  }

  /** Fills in a field of the question that asks this. */
  void type(String question, String label, String words) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .getByLabel(beginning(label))
        .first()
        .fill(words);
  }

  void type(String label, String words) {
    field(label).fill(words);
  }

  /** Types as fingers do, sign by sign, and leaves the field open. */
  void write(String label, String words) {
    field(label).pressSequentially(words);
  }

  String typed(String label) {
    return field(label).inputValue();
  }

  /** The words of the text that are selected. */
  String selected() {
    return (String)
        page.evaluate(
            "(a => a.value.slice(a.selectionStart, a.selectionEnd))(document.activeElement)");
  }

  /** Types the beginning of a place's name and takes what is offered. */
  void findPlace(String label, String beginning, String name) {
    field(label).pressSequentially(beginning);
    page.getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .tap();
    assertThat(field(label)).hasValue(name);
  }

  void reads(String words) {
    assertThat(page.locator("main").getByText(words).first()).isVisible();
  }

  void reads(String section, String words) {
    assertThat(section(section).getByText(words).first()).isVisible();
  }

  void readsNowhere(String words) {
    assertThat(page.locator("body").getByText(words)).hasCount(0);
    assertThat(page.content()).doesNotContain(words);
  }

  boolean offers(String words) {
    return said(words).count() > 0;
  }

  /** Every text of the screen, hidden ones too. */
  String text() {
    return page.locator("body").textContent();
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  String title() {
    return page.title();
  }

  String path() {
    return page.url().substring(stack.address().length());
  }

  /** What lies between her and the server. */
  Line line() {
    return new Line(context, page, stack.address());
  }

  Keyboard keyboard() {
    return new Keyboard(page);
  }

  /** Reads what stands above the page for as long as it is true. */
  void hears(String words) {
    assertThat(page.locator("aside, header").getByText(words)).isVisible();
  }

  /** Goes to a page as a touched link does, without loading everything anew. */
  void follow(String path) {
    page.evaluate(
        "path => { const link = document.createElement('a'); link.href = path;"
            + " document.body.append(link); link.click(); link.remove(); }",
        path);
  }

  void back() {
    page.goBack();
  }

  void reload() {
    page.reload();
  }

  /** As after a long pause: neither Jisr nor the sign-in knows this browser any more. */
  void loseSession() {
    context.clearCookies();
  }

  /** Touches a link that opens a second window, signs in there and closes it again. */
  void signInElsewhere(String link, String username, String password) {
    Page second = context.waitForPage(() -> tap(link));
    second.locator("#username").fill(username);
    second.locator("#password").fill(password);
    second.locator("[type=submit]").click();
    second.waitForURL(url -> url.startsWith(stack.address()));
    assertThat(second.locator("main h1")).isVisible();
    second.close();
  }

  /** Keeps the whole screen as a picture, and finds fault with one that must be moved sideways. */
  void picture(String name) {
    troubles.addAll(screen.keep(name));
  }

  /** Finds fault with a page that must be moved sideways on so narrow a screen, or so magnified. */
  void fitsInto(String name, int width) {
    page.setViewportSize(width, HEIGHT);
    troubles.addAll(screen.tooWide(name));
  }

  /** Finds fault with what breaks a rule of WCAG 2.2 AA, as axe-core sees it. */
  void isAccessible(String name) {
    troubles.addAll(screen.inaccessible(name));
  }

  /** What went wrong unseen since this was last asked. */
  List<String> takeTroubles() {
    List<String> taken = List.copyOf(troubles);
    troubles.clear();
    return taken;
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
    assertThat(troubles).as("what went wrong unseen").isEmpty();
  }

  private Locator answer(String question, String answer) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .getByLabel(beginning(answer))
        .first();
  }

  private Locator said(String words) {
    return page.locator("button:visible, a:visible, summary:visible").filter(having(words));
  }

  private static Locator.FilterOptions having(String words) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words));
  }

  private static Pattern beginning(String words) {
    return Pattern.compile("^\\s*" + words + "(\\s|$)");
  }

  private Locator section(String heading) {
    Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(heading).setExact(true);
    return page.getByRole(AriaRole.REGION, named).or(page.getByRole(AriaRole.GROUP, named));
  }

  /** By its label's words, whatever stands behind them ("optional"). */
  private Locator field(String label) {
    return page.getByLabel(beginning(label))
        .and(page.locator("input:not([type=radio]):not([type=checkbox]), textarea, select"))
        .first();
  }
}
