package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Findings;
import java.util.Optional;

/** Tells what a description lacks, and fills in what can be known without its source. */
final class Gaps {

    private final Findings findings;
    private final Optional<Agent> publisher;

    Gaps(Findings findings, Optional<Agent> publisher) {
        this.findings = findings;
        this.publisher = publisher;
    }

    Description fill(Description it) {
        if (it.wording().title().isEmpty()) {
            findings.error("title-missing", "title", "");
        }
        return published(worded(it));
    }

    /** DCAT-AP has no dataset without a description. */
    private Description worded(Description it) {
        var wording = it.wording();
        if (!wording.description().isEmpty()) {
            return it;
        }
        findings.warn("description-missing", "description", "");
        return it.with(new Description.Wording(wording.title(), wording.title(), wording.keywords()));
    }

    /** Where nobody is known who could stand in, the profile says that a publisher is missing. */
    private Description published(Description it) {
        var responsibility = it.responsibility();
        if (responsibility.publisher().isPresent() || publisher.isEmpty()) {
            return it;
        }
        findings.info("publisher-missing", "publisher", "");
        return it.with(
                new Description.Responsibility(publisher, responsibility.creator(), responsibility.contactPoints()));
    }
}
