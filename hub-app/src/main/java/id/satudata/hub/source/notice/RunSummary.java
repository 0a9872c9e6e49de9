package id.satudata.hub.source.notice;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.source.Run;
import java.util.List;

/**
 * What is reported of a run.
 *
 * @param title of its source
 * @param held how many datasets of the source wait for somebody's decision
 * @param findings the first reasons why records were refused
 * @param report where everybody reads the whole report who is told so, in the language of the plan
 */
record RunSummary(Run run, LocalizedText title, String language, long held, List<Line> findings, String report) {

    RunSummary {
        findings = List.copyOf(findings);
    }

    /** Why one record was refused. */
    record Line(String record, String code, LocalizedText message) {}

    String titleInLanguage() {
        return title.in(language).orElse(run.source().value());
    }
}
