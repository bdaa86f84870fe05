package org.jisr.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** What lies between a browser and the server, as in Basra: it breaks, and it is slow. */
final class Line {
  private final BrowserContext context;
  private final Page page;
  private final String server;

  Line(BrowserContext context, Page page, String server) {
    this.context = context;
    this.page = page;
    this.server = server;
  }

  void cut() {
    context.setOffline(true);
  }

  /** Lets no question to this address through, so that its answer never comes. */
  void hold(String path) {
    page.route(server + path, held -> {});
  }

  /** Breaks off whatever is fetched of these paths. */
  void breakOff(String paths) {
    page.route(server + paths, Route::abort);
  }

  /** All is well again; what was held stays unanswered. */
  void mend() {
    context.setOffline(false);
    page.unrouteAll();
  }
}
