package id.satudata.hub.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's own Chromium, led by Playwright. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where the machine has one, if it has one. */
    static Optional<Path> installed() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> NAMES.stream().map(it -> Path.of(folder, it)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setExecutablePath(program)
                .setArgs(Stream.of("--no-sandbox", "--disable-gpu", "--disable-quic")
                        .toList());
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A reader who speaks Indonesian at a desk; the options may say otherwise. */
    BrowserContext reader(NewContextOptions options) {
        return browser.newContext(options);
    }

    static NewContextOptions desk() {
        return new NewContextOptions().setLocale("id-ID").setViewportSize(1280, 860);
    }

    /** The narrowest phone the portal promises to serve. */
    static NewContextOptions phone() {
        return new NewContextOptions().setLocale("id-ID").setViewportSize(360, 740);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
