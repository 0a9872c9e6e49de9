package id.satudata.hub.source.notice;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.NoticePlan.Reports;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a plan of what somebody wrote down, or says field by field what stands in the way. No finding quotes a secret. */
final class NoticeCheck {

    static final int SHORTEST_SECRET = 16;
    static final List<String> LANGUAGES = List.of("id", "en");

    private static final int LONGEST_SECRET = 500;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_URL = 2_000;
    private static final int MOST_MAILS = 20;

    /** No quoted local parts, no literals, no line ends: what is left can stand in a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private final EgressClient egress;
    private final boolean canMail;
    private final Findings findings = new Findings();

    NoticeCheck(EgressClient egress, boolean canMail) {
        this.egress = egress;
        this.canMail = canMail;
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /** The plan; what stands in the way is in the findings, and then it is of no use. */
    NoticePlan read(NoticeDraft draft, NoticePlan before, String actor) {
        var reports = Arrays.stream(Reports.values())
                .filter(it -> it.name().equalsIgnoreCase(draft.reports().strip()))
                .findFirst();
        if (reports.isEmpty()) {
            findings.error("notice-reports-unknown", "reports", draft.reports());
        }
        if (!LANGUAGES.contains(draft.language())) {
            findings.error("notice-language-unknown", "language", draft.language());
        }
        var mail = mail(draft.mail());
        var webhook = webhook(draft.webhook().strip());
        webhook.ifPresent(it -> secret(draft.secret(), it, before));
        if (mail.isEmpty() && webhook.isEmpty() && !findings.block() && reports.get() != Reports.NEVER) {
            findings.error("notice-recipient-missing", "mail", "");
        }
        return new NoticePlan(
                true, reports.orElse(Reports.NEVER), draft.language(), mail, webhook, webhook.isPresent(), actor);
    }

    Findings findings() {
        return findings;
    }

    private List<String> mail(String text) {
        var given = Stream.of(text.split("[\\s,;]+", -1))
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(MOST_MAILS + 1L)
                .toList();
        if (!given.isEmpty() && !canMail) {
            findings.error("notice-mail-off", "mail", "");
        }
        if (given.size() > MOST_MAILS || !NoticeRows.fit(given)) {
            findings.error("notice-mail-many", "mail", Integer.toString(MOST_MAILS));
        }
        given.stream().filter(it -> !isAddress(it)).forEach(it -> findings.error("notice-mail-invalid", "mail", it));
        return given;
    }

    private Optional<URI> webhook(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_URL) {
            findings.error("source-text-long", "webhook", "");
            return Optional.empty();
        }
        try {
            var address = URI.create(text);
            egress.check(address);
            return Optional.of(address);
        } catch (IllegalArgumentException noAddress) {
            findings.error("notice-webhook-invalid", "webhook", "");
        } catch (EgressException e) {
            findings.error("notice-webhook-refused", "webhook", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** One that is kept stays for its host alone. */
    private void secret(String secret, URI webhook, NoticePlan before) {
        var kept = before.own()
                && before.signed()
                && before.webhook().filter(it -> isSameHost(it, webhook)).isPresent();
        if (secret.isEmpty() && !kept) {
            findings.error("notice-secret-missing", "secret", "");
        } else if (!secret.isEmpty() && (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET)) {
            findings.error("notice-secret-short", "secret", "");
        }
    }

    private static boolean isSameHost(URI one, URI other) {
        return Objects.equals(one.getScheme(), other.getScheme())
                && Objects.equals(one.getRawAuthority(), other.getRawAuthority());
    }
}
