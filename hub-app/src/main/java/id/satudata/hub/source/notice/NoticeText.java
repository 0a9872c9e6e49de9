package id.satudata.hub.source.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.source.Run;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.web.util.HtmlUtils;

/** Puts a run into words for a mail, in the language of its plan. What sources wrote is on one line, and escaped in HTML. */
final class NoticeText {

    private static final String BUNDLE = "id.satudata.hub.source.notices";
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_SUBJECT = 200;

    private final RunSummary summary;
    private final ZoneId zone;
    private final Locale locale;
    private final ResourceBundle bundle;

    NoticeText(RunSummary summary, ZoneId zone) {
        this.summary = summary;
        this.zone = zone;
        this.locale = Locale.of(summary.language(), summary.language().equals("en") ? "GB" : "ID");
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String subject() {
        return line(
                words(
                        "subject",
                        line(summary.titleInLanguage()),
                        state(),
                        run().counts().rejected()),
                LONGEST_SUBJECT);
    }

    String plain() {
        var text = new StringBuilder();
        facts().forEach(it -> text.append(it).append('\n'));
        if (!summary.findings().isEmpty()) {
            text.append('\n').append(words("findings")).append('\n');
            summary.findings()
                    .forEach(it -> text.append("- ").append(finding(it)).append('\n'));
        }
        return text.append('\n')
                .append(words("report"))
                .append('\n')
                .append(summary.report())
                .append("\n\n")
                .append(words("why"))
                .append('\n')
                .toString();
    }

    String html() {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + summary.language() + "\"><body>\n");
        facts().forEach(it -> html.append("<p>").append(escaped(it)).append("</p>\n"));
        if (!summary.findings().isEmpty()) {
            html.append("<p>").append(escaped(words("findings"))).append("</p>\n<ul>\n");
            summary.findings()
                    .forEach(it ->
                            html.append("<li>").append(escaped(finding(it))).append("</li>\n"));
            html.append("</ul>\n");
        }
        return html.append("<p><a href=\"")
                .append(escaped(summary.report()))
                .append("\">")
                .append(escaped(words("report")))
                .append("</a></p>\n<p><small>")
                .append(escaped(words("why")))
                .append("</small></p>\n</body></html>\n")
                .toString();
    }

    private List<String> facts() {
        var counts = run().counts();
        var facts = new ArrayList<String>();
        facts.add(words("what", line(summary.titleInLanguage()), state()));
        run().closed().ifPresent(it -> facts.add(words("when", time(run().opened()), time(it))));
        facts.add(words("counts", counts.fetched(), counts.recorded(), counts.unchanged(), counts.rejected()));
        run().unchangedSince().ifPresent(it -> facts.add(words("unchanged", time(it))));
        if (!run().reason().isEmpty()) {
            facts.add(words("reason", line(run().reason().in(summary.language()).orElse(""))));
        }
        if (summary.held() > 0) {
            facts.add(words("held", summary.held()));
        }
        return facts;
    }

    private String finding(RunSummary.Line it) {
        return line(it.record()) + ": "
                + line(it.message().in(summary.language()).orElse(it.code()));
    }

    private Run run() {
        return summary.run();
    }

    private String state() {
        return words("state." + run().state().name().toLowerCase(Locale.ROOT));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm z", locale).format(moment.atZone(zone));
    }

    private String words(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    /** A line end could begin a header, or make what a source wrote look like our own words. */
    private static String line(String text) {
        return line(text, LONGEST_LINE);
    }

    private static String line(String text, int longest) {
        var flat = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        return flat.length() <= longest ? flat : flat.substring(0, longest) + "…";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }
}
