package id.satudata.hub.doors;

import static id.satudata.hub.doors.OaiPmhAsker.identifiers;
import static id.satudata.hub.doors.OaiPmhAsker.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that are longer than a page, from token to token. */
class OaiPmhWalkTests extends OaiPmhScene {

    @Test
    void walkingTheTokensSeesEveryRecordOnce() {
        entries.become(250);
        var seen = new ArrayList<String>();
        var answer = asker.list("");
        assertThat(answer).contains("completeListSize=\"250\" cursor=\"0\"");

        while (!token(answer).isEmpty()) {
            seen.addAll(identifiers(answer));
            answer = asker.ask("verb=ListRecords&resumptionToken=" + token(answer));
        }
        seen.addAll(identifiers(answer));

        assertThat(answer).contains("<resumptionToken completeListSize=\"250\" cursor=\"200\"></resumptionToken>");
        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void whatChangesDuringAWalkComesAgainAtItsEnd() {
        entries.become(150);
        var first = asker.list("");
        var changed = entries.all.removeFirst();
        entries.all.add(Samples.entry(1_000, changed.name(), changed.description()));

        var second = identifiers(asker.ask("verb=ListRecords&resumptionToken=" + token(first)));

        assertThat(second).hasSize(51).last().isEqualTo("oai:localhost:" + changed.id());
    }

    @Test
    void aListOfExactlyOnePageHasNoToken() {
        entries.become(100);

        assertThat(asker.list("")).doesNotContain("resumptionToken");
    }

    @Test
    void takesNoTokenThatWasChanged() {
        entries.become(150);
        var token = token(asker.list("set=instansi:dinas-1"));
        assertThat(token).isEmpty();
        var real = token(asker.list(""));
        var body =
                new String(Base64.getUrlDecoder().decode(real.substring(0, real.indexOf('.'))), StandardCharsets.UTF_8);
        assertThat(body).contains("\"prefix\":\"oai_dc\"", "\"lastSeq\":100", "\"exp\":");

        var forged = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(body.replace("100", "0").getBytes(StandardCharsets.UTF_8))
                + real.substring(real.indexOf('.'));

        for (var bad : List.of(forged, real + "A", real.substring(1), "x", ".", "a.b", "A".repeat(9_000))) {
            assertThat(asker.ask("verb=ListRecords&resumptionToken=" + bad))
                    .contains("<error code=\"badResumptionToken\">");
        }
    }

    @Test
    void aListThatIsBeingMadeAnewAsksToComeAgain() {
        syndication.completeUntil = TestDoors.NOW.minusSeconds(3_600);

        assertThat(http.get().uri("/oai?verb=ListRecords&metadataPrefix=oai_dc"))
                .hasStatus(503)
                .hasHeader("Retry-After", "120");
    }
}
