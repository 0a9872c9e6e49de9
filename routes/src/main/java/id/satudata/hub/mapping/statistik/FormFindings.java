package id.satudata.hub.mapping.statistik;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.PartialDate;
import java.util.List;

/** What is found while a form's conditions are checked. */
final class FormFindings {

    private final Answers answers;
    private final Findings findings;

    FormFindings(Answers answers, Findings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    /** The dependent questions are answered if the condition holds, and only then. */
    void onlyIf(boolean holds, Question condition, List<Question> dependent) {
        for (var question : dependent) {
            if (!holds && answers.has(question)) {
                findings.warn("answer-superfluous", question.label(), said(condition));
            } else if (holds && !answers.has(question)) {
                findings.info("answer-missing", question.label(), said(condition));
            }
        }
    }

    /** Every question is answered, under one of its names where several are given with a bar between. */
    void mandatory(List<String> questions) {
        for (var question : questions) {
            var names = List.of(question.split("\\|", -1));
            if (names.stream().allMatch(it -> answers.text(it).isEmpty())) {
                findings.info("answer-missing", names.getFirst(), "-");
            }
        }
    }

    void atLeast(Question question, int characters) {
        var text = answers.text(question);
        if (!text.isEmpty() && text.length() < characters) {
            findings.info("answer-short", question.label(), text);
        }
    }

    /** Choices that are added up stay below twice the last one. */
    void within(Question question, int last) {
        if (answers.has(question)
                && (answers.choices(question).isEmpty()
                        || answers.choices(question).stream().anyMatch(it -> it > last))) {
            findings.warn("answer-invalid", question.label(), answers.text(question));
        }
    }

    void contradicts(Question question, Question other) {
        findings.warn("answer-contradicts", question.label(), said(other));
    }

    void reversed(String field, PartialDate start, PartialDate end) {
        findings.warn("period-reversed", field, start.lexical() + " – " + end.lexical());
    }

    private String said(Question question) {
        return question.label() + " = " + answers.text(question);
    }
}
