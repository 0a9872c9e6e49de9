package id.satudata.hub.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.satudata.hub.RunningHub;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators and holders of keys use their pages, and readers the answers of SPARQL, in a real browser; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBrowserIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String PARTNER = "peramban";
    private static final String QUERY =
            "/sparql?format=html&query=SELECT%20%2A%20%7B%20%3Fs%20a%20%3Ft%20%7D%20LIMIT%205";

    private final List<BrowserContext> visitors = new ArrayList<>();
    private RunningHub hub;
    private Chromium chromium;
    private String login;

    @BeforeAll
    void open() throws IOException {
        var program = Chromium.installed();
        assumeTrue(program.isPresent(), "The browser suite is skipped: there is no Chromium on this machine");
        hub = RunningHub.shared();
        login = "Basic " + Base64.getEncoder().encodeToString(("kunci:" + hub.key()).getBytes(UTF_8));
        chromium = Chromium.start(program.orElseThrow());
        assertThat(hub.bean(Partners.class)
                        .create(
                                new PartnerDraft(
                                        PARTNER,
                                        "ckan",
                                        "https://belum-ada.invalid/",
                                        "Provinsi Peramban",
                                        "Browser Province",
                                        List.of(),
                                        Map.of("token", "rahasia")),
                                "uji"))
                .isInstanceOf(Partners.Saved.Kept.class);
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
            hub.bean(Partners.class).remove(new PartnerId(PARTNER), "uji");
            hub.bean(Partners.class).remove(new PartnerId("tanpa-skrip"), "uji");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/partners",
                "/admin/partners/new",
                "/admin/partners/peramban",
                "/admin/partners/peramban/edit",
                "/admin/partners/peramban/agreement",
                "/kunci",
                QUERY
            })
    void axeFindsNothingGraveInEitherLanguageAndNothingSticksOut(String address) {
        for (var language : List.of("", "/en")) {
            for (var options :
                    List.of(Chromium.desk(), Chromium.desk().setColorScheme(ColorScheme.DARK), Chromium.phone())) {
                var page = visit(address.startsWith("/sparql") ? address : language + address, options);
                page.locator("details:not([open]) > summary:visible").all().forEach(it -> it.click());

                assertThat(new AxeBuilder(page)
                                .analyze().getViolations().stream().filter(it -> GRAVE.contains(it.getImpact())))
                        .as(language + address)
                        .extracting(Rule::getId, Rule::getNodes)
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(language + address)
                        .isEqualTo(page.viewportSize().width);
            }
        }
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        var page = visit("/admin/partners/new", Chromium.desk().setJavaScriptEnabled(false));
        page.locator("[name=id]").fill("tanpa-skrip");
        page.locator("[name=titleId]").fill("Tanpa Skrip");
        page.locator("[name=kind]").selectOption("hub");
        page.locator("[name=address]").fill("http://10.0.0.1/");
        page.locator("form.sheet button[type=submit]").click();
        assertThat(page.locator(".error").first()).containsText("10.0.0.1");
        assertThat(page.locator("[name=titleId]")).hasValue("Tanpa Skrip");
        page.locator("[name=address]").fill("https://belum-ada.invalid/");
        page.locator("form.sheet button[type=submit]").click();
        assertThat(page).hasURL(hub.at("/admin/partners/tanpa-skrip?ordered=1").toString());

        page.navigate(hub.at("/en/admin/partners/tanpa-skrip/agreement").toString());
        page.locator("[name=letter]").fill("PKS 7/2026");
        page.locator("[name=purpose]").fill("Uji coba");
        page.locator("[name=agencies]").fill("Dinas Tanpa Data");
        page.locator("form.sheet button[type=submit]").last().click();
        assertThat(page.locator(".overall")).hasClass("overall good");
        page.locator("form[action$='/end'] button").click();
        assertThat(page.locator(".overall")).hasClass("overall good");
        page.locator("form[action$='/end'] [name=sure]").check();
        page.locator("form[action$='/end'] button").click();
        assertThat(page.locator(".overall")).hasClass("overall bad");

        page.navigate(hub.at("/en/kunci").toString());
        page.locator("[name=name]").fill("tanpa-skrip");
        page.locator("[name=scopes][value=submit]").check();
        page.locator("form[action$='/kunci'] button[type=submit]").click();
        assertThat(page.locator("pre code")).containsText("sdh_");
        page.locator("form[action$='/tanpa-skrip/revoke'] [name=offspring]").check();
        page.locator("form[action$='/tanpa-skrip/revoke'] button").click();
        assertThat(page.locator("[role=status]")).containsText("Key tanpa-skrip is ready");
        page.locator("form[action$='/tanpa-skrip/revoke'] [name=sure]").check();
        page.locator("form[action$='/tanpa-skrip/revoke'] button").click();
        assertThat(page.locator("[role=status]")).containsText("Key tanpa-skrip is revoked");

        page.navigate(hub.at("/kueri?contoh=instansi").toString());
        page.locator("form button[type=submit]").first().click();
        assertThat(page.locator("table tbody tr").first()).isVisible();
    }

    @Test
    void theKeyboardAloneMakesAKey() {
        var page = visit("/en/kunci", Chromium.desk());

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        for (int i = 0; i < 60 && !isFocused(page, "name"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("papan-ketik");
        for (int i = 0; i < 10 && !isFocused(page, "scopes"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        page.keyboard().press("Enter");

        assertThat(page.locator("[role=status]")).containsText("papan-ketik");
        assertThat(page.locator("pre")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/partners/peramban", "/admin/partners/peramban/agreement", "/kunci"})
    void bothLanguagesShowTheSamePlace(String address) {
        var page = visit(address, Chromium.desk());

        page.locator(".top a.language").click();
        assertThat(page).hasURL(hub.at("/en" + address).toString());
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator(".top a.language").click();
        assertThat(page).hasURL(hub.at(address).toString());
    }

    @Test
    void cellsSayWhichColumnTheyAreOfWhereTablesStack() {
        assertThat(labels(visit("/admin", Chromium.phone()))).isNotEqualTo("none");
        assertThat(labels(visit("/admin", Chromium.desk()))).isEqualTo("none");
    }

    private static String labels(Page page) {
        return String.valueOf(page.locator(".stacked tbody [data-label]")
                .first()
                .evaluate("it => getComputedStyle(it, '::before').content"));
    }

    @Test
    void thePageOfDoorsLeadsToTheDump() {
        var page = visit("/api", Chromium.desk());

        assertThat(page.locator("code:has-text('/dumps/catalog')").first()).isVisible();
    }

    private static boolean isFocused(Page page, String name) {
        return name.equals(page.evaluate("document.activeElement.name"));
    }

    private Page visit(String address, NewContextOptions options) {
        var visitor = chromium.reader(options.setExtraHTTPHeaders(Map.of("Authorization", login)));
        visitors.add(visitor);
        var page = visitor.newPage();
        assertThat(page.navigate(hub.at(address).toString()).status())
                .as(address)
                .isEqualTo(200);
        return page;
    }
}
