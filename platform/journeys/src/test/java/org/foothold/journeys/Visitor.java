package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Somebody with a browser: the system's Chromium. Where there is none, a journey that needs one is reported as not run.
 * Each page that they look at closely is checked by axe (WCAG 2.2 AA) and kept as a picture, at phone and at desktop width.
 */
public final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    /** Far more than anybody would wait: how quick pages are is measured elsewhere, on a machine that does nothing beside. */
    private static final double PATIENCE = 60_000;

    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;
    private BrowserContext context;
    private Page page;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Visitor(Platform platform, Playwright playwright, Browser browser) {
        this.platform = platform;
        this.playwright = playwright;
        this.browser = browser;
        startAfresh();
    }

    static Visitor to(Platform platform) {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(chromium != null, "not run: there is no Chromium on this machine");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Visitor(platform, playwright, browser);
    }

    /** Another person at another device, at the same time. */
    public Visitor another() {
        return new Visitor(platform, playwright, browser);
    }

    /** Another person at this device: no cookie is left. */
    public Visitor startAfresh() {
        return startAfresh(true);
    }

    /** As {@link #startAfresh()}, with scripts or without. */
    public Visitor startAfresh(boolean scripts) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(DESKTOP, 900));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        return this;
    }

    public Page page() {
        return page;
    }

    /** Another page in the same browser. */
    public Page anotherPage() {
        return context.newPage();
    }

    public Visitor opens(String path) {
        page.navigate(platform.door() + path);
        return this;
    }

    /** Opens it as well, and tells the status of the answer. */
    public int statusOf(String path) {
        return page.navigate(platform.door() + path).status();
    }

    /** Signs in at the page that asks for it, and comes back to where they were going. */
    public Visitor signsInAs(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(platform.password(user));
        page.locator("#kc-login").click();
        page.waitForURL(
                where -> where.startsWith(platform.door()) && !where.contains("/auth/") && !where.contains("/sign-in"));
        return this;
    }

    /** On a phone and on a desktop: axe finds nothing, nothing runs out to the right, and a picture is kept. */
    public Visitor looksAtThePage(String name) {
        looksAtThePage(name + "-phone", PHONE, 844);
        looksAtThePage(name + "-desktop", DESKTOP, 900);
        return this;
    }

    /** As {@link #looksAtThePage(String)} in English, and in Arabic, which runs the other way; in another language on a phone alone, where words have least room. */
    public Visitor looksAtThePage(String name, String language) {
        if (language.equals("en") || language.equals("ar")) {
            return looksAtThePage(name + "-" + language);
        }
        looksAtThePage(name + "-" + language + "-phone", PHONE, 844);
        return this;
    }

    private void looksAtThePage(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s", name)
                .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page)
                        .withTags(STANDARD)
                        .setLegacyMode(true) // no frames of others: saves a new tab for each page
                        .analyze()
                        .getViolations())
                .as("what axe found on %s", name)
                .extracting(Visitor::told)
                .isEmpty();
    }

    private static String told(Rule fault) {
        return fault.getId() + ": " + fault.getHelp() + " "
                + fault.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
