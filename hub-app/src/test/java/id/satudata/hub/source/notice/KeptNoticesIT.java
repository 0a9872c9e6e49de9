package id.satudata.hub.source.notice;

import static id.satudata.hub.source.notice.NoticeScene.SECRET;
import static id.satudata.hub.source.notice.NoticeScene.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.secret.TestSecrets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** To whom the runs of a source are reported, as somebody at the desk says, on a real MariaDB. */
class KeptNoticesIT {

    @RegisterExtension
    private final NoticeScene scene = NoticeScene.shared();

    @Test
    void refusesRecipientsThatAreNone() {
        assertThat(findings("bukan-alamat", "")).containsExactly("notice-mail-invalid");
        assertThat(findings("a@contoh.id\r\nBcc:jahat@contoh.id", "")).containsExactly("notice-mail-invalid");
        assertThat(findings("\"a b\"@contoh.id", "")).contains("notice-mail-invalid");
        assertThat(findings("a@[127.0.0.1]", "")).containsExactly("notice-mail-invalid");
        assertThat(findings("", "http://10.0.0.1/panen")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "http://[::1]/panen")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "http://169.254.169.254/latest")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "ftp://contoh.go.id/")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "https://op:sandi@contoh.go.id/")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "tak ada")).containsExactly("notice-webhook-invalid");
        assertThat(findings("", "")).containsExactly("notice-recipient-missing");
        assertThat(scene.desk()
                        .set(
                                SOURCE,
                                new NoticeDraft(
                                        "ALWAYS", "id", "", scene.receiver().address("/"), ""),
                                "operator"))
                .extracting(Finding::code)
                .containsExactly("notice-secret-missing");
        assertThat(scene.rows().find(SOURCE)).isEmpty();
    }

    @Test
    void promisesNoMailWithoutAMailServer() {
        var draft = new NoticeDraft("ALWAYS", "id", "walidata@contoh.go.id", "", "");

        assertThat(scene.desk(false).set(SOURCE, draft, "operator"))
                .extracting(Finding::code)
                .containsExactly("notice-mail-off");
    }

    @Test
    void theSecretLiesSealedAndStaysForItsHostAlone() {
        scene.plan("ALWAYS", "id", "", scene.receiver().address("/panen"));
        var keys = scene.keys();

        assertThat(scene.jdbc()
                        .sql("select count(*) from source_secret where source_id = 'dukcapil' and"
                                + " locate(:secret, box) = 0")
                        .param("secret", SECRET)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(TestSecrets.over(scene.database().connections(), keys)
                        .read(SOURCE, null)
                        .isEmpty())
                .isTrue();
        assertThat(scene.desk()
                        .set(
                                SOURCE,
                                new NoticeDraft(
                                        "ALWAYS", "id", "", scene.receiver().address("/lain"), ""),
                                "operator"))
                .isEmpty();
        assertThat(scene.desk().set(SOURCE, new NoticeDraft("ALWAYS", "id", "", "http://127.0.0.1:1/", ""), "operator"))
                .extracting(Finding::code)
                .containsExactly("notice-secret-missing");
    }

    private List<String> findings(String addresses, String webhook) {
        return scene
                .desk()
                .set(SOURCE, new NoticeDraft("ALWAYS", "id", addresses, webhook, SECRET), "operator")
                .stream()
                .map(Finding::code)
                .toList();
    }
}
