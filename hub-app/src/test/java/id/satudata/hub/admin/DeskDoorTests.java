package id.satudata.hub.admin;

import static id.satudata.hub.admin.DeskVisitor.text;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.partner.TestStanding;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators see at their desk. */
class DeskDoorTests extends ViewsScene {

    @Autowired
    private FakePartnerDesk partners;

    @BeforeEach
    void noPartners() {
        partners.reset();
    }

    @Test
    void showsInBothLanguagesHowEveryViewIs() {
        views.put(FakeViews.failing("search", "es-3.internal:9200 refused"));

        assertThat(get("/admin", keys.mayOperate()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Frame-Options", "DENY")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        it -> assertThat(it.getFirst()).contains("form-action 'self'", "frame-ancestors 'none'"));
        assertThat(text(get("/admin", keys.mayOperate())))
                .contains("Meja operator", "Masuk sebagai operator-uji, di simpul simpul-1")
                .contains("gagal dibaca atau ditulis, tertinggal 12 revisi", "es-3.internal:9200 refused")
                .contains("projection-search", "(simpul ini)", "42", "sudah lewat waktu")
                .contains(">Jeda<", ">Bandingkan sekarang<", ">Bangun ulang<")
                .doesNotContain("http-equiv=\"refresh\"", "<script");
        assertThat(text(get("/en/admin", keys.mayOperate())))
                .contains("<html lang=\"en\">", "Operator's desk", "Signed in as operator-uji")
                .contains("action=\"/en/admin/views/rdf/pause\"", "(this node)")
                .doesNotContain("Jeda", "Tampilan", "tertinggal", "Cakram");
    }

    @Test
    void beginsWithWhatNeedsAttention() {
        assertThat(attention("/en/admin"))
                .contains("<a href=\"/en/admin/sources\">", "one source: its last harvest failed or broke off")
                .doesNotContain("href=\"#");

        views.put(FakeViews.failing("search", "es-3.internal:9200 refused"));
        disk.full();

        assertThat(attention("/en/admin"))
                .contains("<a href=\"#search\">", "<a href=\"#disks\">", "all writing is refused")
                .doesNotContain("#rdf");
        assertThat(attention("/admin")).contains("Perlu perhatian", "gagal dibaca atau ditulis, tertinggal 12 revisi");
    }

    @Test
    void countsPartnersThatAnOperatorShouldLookAt() {
        partners.hold(TestStanding.of("baik"));
        partners.hold(TestStanding.of("jeda").withoutAgreement().paused());
        assertThat(partnerLine("/en/admin")).isEmpty();

        partners.hold(TestStanding.of("ditolak").refusing(3));
        assertThat(partnerLine("/en/admin")).contains("<div class=\"warn\">", "one partner: ");

        partners.hold(TestStanding.of("gagal").failing(4));
        assertThat(partnerLine("/en/admin"))
                .contains("<div class=\"bad\">", ">Partners<", "2 partners: ", "deliveries to them fail");
        assertThat(partnerLine("/admin"))
                .contains(">Mitra<", "2 mitra: ", "pengirimannya gagal")
                .doesNotContain("partners: ");
    }

    @Test
    void countsThePartnersOfAllPages() {
        IntStream.range(0, 250)
                .forEach(it -> partners.hold(TestStanding.of("mitra-" + it).failing(1)));

        assertThat(partnerLine("/en/admin")).contains("250 partners: ");
    }

    /** What needs attention and leads to the partners. */
    private String partnerLine(String address) {
        return Stream.of(attention(address).split("(?=<div class=)"))
                .filter(it -> it.contains("<dt><a href=\"" + address + "/partners\">"))
                .collect(joining());
    }

    /** What comes before the views. */
    private String attention(String address) {
        var page = text(get(address, keys.mayOperate()));
        return page.substring(page.indexOf("<h1>"), page.indexOf("<article"));
    }

    @Test
    void tellsHowMuchRoomTheDisksHave() {
        assertThat(text(get("/en/admin", keys.mayOperate()))).contains("Disk space of this node", "enough room");

        disk.full();

        assertThat(text(get("/en/admin", keys.mayOperate()))).contains("all writing is refused");
        assertThat(text(get("/admin", keys.mayOperate()))).contains("semua penulisan ditolak");
    }

    @Test
    void whatARevisionSaysIsNeverMarkup() {
        views.quarantined.add(setAside("<script>alert('x')</script> & <b>\"bad\"</b>"));
        views.put(FakeViews.failing("search", "<img src=x onerror=alert(1)>"));

        assertThat(text(get("/admin", keys.mayOperate())))
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &lt;b&gt;", "&lt;img src=x")
                .contains("0189c5d8-0000-7000-8000-000000000001", ">Coba lagi<", "name=\"revision\" value=\"17\"")
                .doesNotContain("<script>", "<img src=x", "<b>");
    }

    @Test
    void withoutTheDatabaseItSaysSo() {
        views.loseDatabase();

        assertThat(get("/admin", keys.mayOperate())).hasStatus(503);
    }
}
