package id.satudata.hub.partner.agreement;

import id.satudata.hub.mapping.Claims;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Description.AccessTerms;
import id.satudata.hub.metadata.Description.Coverage;
import id.satudata.hub.metadata.Description.Identity;
import id.satudata.hub.metadata.Description.Lifecycle;
import id.satudata.hub.metadata.Description.Responsibility;
import id.satudata.hub.metadata.Description.Wording;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.metadata.Surplus;
import id.satudata.hub.partner.LeftOut;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out of a description what an agreement keeps back. By which way a dataset came always stays, or loops would go unseen. */
public final class Reduction {

    private static final String SOURCE = "<http://purl.org/dc/terms/source>";

    private Reduction() {}

    /**
     * What may go out of it.
     *
     * @param own the dataset's address here
     */
    public static Description of(Description whole, Iri own, Set<LeftOut> leftOut) {
        var chain = Claims.chain(whole);
        var reduced = whole;
        for (var field : leftOut) {
            reduced = without(field, reduced);
        }
        return chain.isEmpty() || !leftOut.contains(LeftOut.OTHERS) ? reduced : reduced.with(surplus(chain, own));
    }

    private static Description without(LeftOut field, Description it) {
        return switch (field) {
            case KEYWORDS ->
                it.with(new Wording(it.wording().title(), it.wording().description(), List.of()));
            case CONTACT ->
                it.with(new Responsibility(
                        it.responsibility().publisher(), it.responsibility().creator(), List.of()));
            case CREATOR ->
                it.with(new Responsibility(
                        it.responsibility().publisher(),
                        Optional.empty(),
                        it.responsibility().contactPoints()));
            case LANDING_PAGE ->
                it.with(new Identity(
                        it.identity().name(),
                        it.identity().sourceIri(),
                        it.identity().peerIdentifiers(),
                        Optional.empty()));
            case COVERAGE -> it.with(new Coverage(List.of(), Optional.empty()));
            case FREQUENCY ->
                it.with(new Lifecycle(
                        it.lifecycle().issued(),
                        it.lifecycle().modified(),
                        it.lifecycle().version(),
                        Optional.empty()));
            case RIGHTS -> it.with(new AccessTerms(it.access().accessRights(), LocalizedText.NONE));
            case SATU_DATA -> it.with(SatuData.NONE);
            case FILES -> it.withDistributions(List.of());
            case OTHERS -> it.with(Surplus.NONE);
        };
    }

    private static Surplus surplus(List<Iri> chain, Iri own) {
        return new Surplus(chain.stream()
                .map(it -> "<" + own.value() + "> " + SOURCE + " <" + it.value() + "> .")
                .toList());
    }
}
