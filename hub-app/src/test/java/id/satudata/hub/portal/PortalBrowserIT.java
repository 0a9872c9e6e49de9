package id.satudata.hub.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.satudata.hub.RunningHub;
import id.satudata.hub.catalog.Entries;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens read the whole hub's portal in a real browser; skipped where the machine has no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalBrowserIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String SEARCH = "/dataset?q=penduduk";

    private RunningHub hub;
    private Chromium chromium;
    private final List<BrowserContext> readers = new ArrayList<>();

    @BeforeAll
    void open() {
        var program = Chromium.installed();
        assumeTrue(program.isPresent(), "The browser suite is skipped: there is no Chromium on this machine");
        hub = RunningHub.shared();
        chromium = Chromium.start(program.orElseThrow());
    }

    @AfterEach
    void leave() {
        readers.forEach(BrowserContext::close);
        readers.clear();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aCitizenSearchesFiltersOpensADatasetAndTakesItsTurtle() {
        var page = open("/", Chromium.desk());

        page.getByRole(AriaRole.SEARCHBOX).fill("penduduk");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page.locator(".found .card").first()).containsText("enduduk");
        page.locator(".filters a[href*='organization=']").first().click();
        assertThat(page.locator(".found .chips")).containsText("Instansi:");
        var title = page.locator(".found .card h2").first().innerText();
        page.locator(".found .card h2 a").first().click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        assertThat(datasetsIn(turtleOf(page))).isEqualTo(1);
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        var page = open("/", Chromium.desk().setJavaScriptEnabled(false));

        page.getByRole(AriaRole.SEARCHBOX).fill("penduduk");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        page.locator(".filters a[href*='format=']").first().click();
        page.locator(".found .card h2 a").first().click();

        assertThat(page.locator(".download")).not().hasCount(0);
        assertThat(page.locator("#rincian")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                SEARCH,
                "/dataset?q=tidakadayangcocok",
                "/api",
                "/kueri",
                "/tentang",
                "/instansi",
                "/status",
                "dataset"
            })
    void nothingSticksOutOnAPhone(String address) {
        var page = open(known(address), Chromium.phone());

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void aPhoneFiltersToo() {
        var page = open(SEARCH, Chromium.phone());

        assertThat(page.locator(".filters a").first()).isHidden();
        page.locator(".filters summary").first().click();
        page.locator(".filters a[href*='organization=']").first().click();

        assertThat(page.locator(".found .chips")).containsText("Instansi:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                SEARCH,
                "/dataset?q=tidakadayangcocok",
                "/api",
                "/kueri",
                "/tentang",
                "/instansi",
                "/status",
                "dataset"
            })
    void axeFindsNothingGrave(String address) {
        for (var options :
                List.of(Chromium.desk(), Chromium.desk().setColorScheme(ColorScheme.DARK), Chromium.phone())) {
            var page = open(known(address), options);
            var closed = page.locator("details:not([open]) > summary:visible");
            while (closed.count() > 0) {
                closed.first().click();
            }

            var violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations.stream().filter(it -> GRAVE.contains(it.getImpact())))
                    .extracting(Rule::getId, Rule::getNodes)
                    .isEmpty();
        }
    }

    @Test
    void bothLanguagesShowTheSamePlace() {
        var page = open("/dataset?q=penduduk&sort=title", Chromium.desk());
        var found = page.locator(".found .card").count();

        page.locator(".top a.language").click();

        assertThat(page).hasURL(hub.at("/en/dataset?q=penduduk&sort=title").toString());
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".filters h2").first()).hasText("Topic");
        assertThat(page.locator(".found .card")).hasCount(found);
        page.locator(".found .card h2 a").first().click();
        assertThat(page.getByText("What is in it?")).isVisible();
        page.locator(".top a.language").click();
        assertThat(page.getByText("Apa isinya?")).isVisible();
    }

    @Test
    void theKeyboardReachesContentSearchAndFilters() {
        var page = open(SEARCH, Chromium.desk());

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#cari")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(".filters a").first()).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator(".found .chips")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SEARCH, "dataset"})
    void aPageIsSmallAndAsksNobodyElse(String address) {
        var answers = new ArrayList<Response>();
        var page = chromium(Chromium.desk()).newPage();
        page.onResponse(answers::add);

        page.navigate(hub.at(known(address)).toString());

        var answered = List.copyOf(answers);
        assertThat(answered)
                .allMatch(it ->
                        URI.create(it.url()).getAuthority().equals(hub.at("/").getAuthority()));
        assertThat(answered.stream()
                        .mapToInt(it -> it.request().sizes().responseBodySize)
                        .sum())
                .isLessThan(60_000);
    }

    @Test
    void aPhoneShowsEveryLineOfAQuery() {
        for (var example : SparqlExamples.NAMES) {
            for (var scripts : List.of(true, false)) {
                var page = open("/kueri?contoh=" + example, Chromium.phone().setJavaScriptEnabled(scripts));
                var field = page.locator(scripts ? ".editor .CodeMirror-scroll" : "#kueri");

                assertThat((boolean) field.evaluate("it => it.scrollHeight - it.clientHeight <= 50"))
                        .as("%s, with scripts: %s", example, scripts)
                        .isTrue();
            }
        }
    }

    @Test
    void aFormOffersQueriesThatAnswer() {
        for (var example : SparqlExamples.NAMES) {
            var page = open("/kueri?contoh=" + example, Chromium.desk());

            assertThat(page.locator(".editor .CodeMirror").count()).as(example).isEqualTo(1);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jalankan"))
                    .click();

            assertThat(page.locator("#hasil").count()).as(example).isEqualTo(1);
            assertThat(page.locator("table tbody tr").count()).as(example).isPositive();
        }
    }

    @Test
    void theAnswerCanBeTakenHomeToo() {
        var page = open("/kueri", Chromium.desk());
        page.locator("#bentuk").selectOption("csv");

        var answer = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jalankan"))
                        .click());

        assertThat(answer.path()).content().matches(it -> it.lines().count() > 1);
    }

    @Test
    void picturesTheSearchForTheReadme() {
        var page = open(SEARCH, Chromium.desk());

        page.screenshot(new Page.ScreenshotOptions().setPath(picture()));

        assertThat(picture()).isNotEmptyFile();
        assertThat(picture().toFile().length()).isLessThan(300_000);
    }

    /** {@code -Dportal.screenshot=docs/images/portal.png}, seen from the repository's root, renews the README's picture. */
    private static Path picture() {
        var wanted = System.getProperty("portal.screenshot", "");
        return wanted.isEmpty() ? Path.of("target/portal.png") : Path.of("..").resolve(wanted);
    }

    /** On a busy machine the index may need a second try. */
    private Page open(String address, NewContextOptions options) {
        var page = chromium(options).newPage();
        await().atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(() -> page.navigate(hub.at(address).toString()).status() != 503);
        return page;
    }

    private BrowserContext chromium(NewContextOptions options) {
        var reader = chromium.reader(options);
        readers.add(reader);
        return reader;
    }

    /** An address that is known beforehand, or that of a dataset with a table. */
    private String known(String address) {
        if (!address.equals("dataset")) {
            return address;
        }
        return hub.bean(Entries.class).page(0, 500).stream()
                .filter(it -> it.description().distributions().stream()
                        .anyMatch(file -> file.form().table().isPresent()))
                .findFirst()
                .map(it -> "/dataset/" + it.name())
                .orElseThrow();
    }

    private static String turtleOf(Page page) {
        var link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Turtle").setExact(true));
        return page.request()
                .get(URI.create(page.url()).resolve(link.getAttribute("href")).toString())
                .text();
    }

    private static int datasetsIn(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE)
                .toModel()
                .listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                .toList()
                .size();
    }
}
