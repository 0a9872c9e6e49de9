package id.satudata.hub.demo;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Partners.Saved;
import id.satudata.hub.partner.RoundEnded;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.source.TerminalWords;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the province a partner of the regency, with an agreement over all that is public, and waits until it has everything. */
@Component
@Profile("demo")
final class ChainDelivery {

    private static final PartnerId PROVINCE = new PartnerId("provinsi");
    private static final String ACTOR = "demo";

    private final Partners partners;
    private final Agreements agreements;
    private final PartnerDesk desk;
    private final Entries entries;
    private final Semaphore rounds = new Semaphore(0);

    ChainDelivery(Partners partners, Agreements agreements, PartnerDesk desk, Entries entries) {
        this.partners = partners;
        this.agreements = agreements;
        this.desk = desk;
        this.entries = entries;
    }

    /**
     * How it stood in the end.
     *
     * @param reason of the last failure; empty where there was none
     */
    record Delivered(long there, long refused, String reason) {}

    Delivered to(NeighbourHub province, Duration patience, PrintStream out, TerminalWords words)
            throws IOException, InterruptedException {
        if (partners.find(PROVINCE).isEmpty()) {
            register(province);
        }
        if (agreements.active(PROVINCE).isEmpty()) {
            agree();
        }
        var end = System.nanoTime() + patience.toNanos();
        var standing = standing();
        while (!isDone(standing) && rounds.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            standing = standing();
        }
        if (!isDone(standing)) {
            out.println(words.of("chain-late"));
        }
        return new Delivered(
                standing.there(), standing.counts().getOrDefault(DeliveryState.REFUSED, 0L), standing.reason());
    }

    @EventListener
    void ended(RoundEnded round) {
        if (round.partner().equals(PROVINCE)) {
            rounds.release();
        }
    }

    private void register(NeighbourHub province) throws IOException {
        var draft = new PartnerDraft(
                PROVINCE.value(),
                "ckan",
                province.at("/").toString(),
                "Provinsi Bali (demo)",
                "Province of Bali (demo)",
                List.of(),
                Map.of("token", province.firstKey(), "organizations", organizations()));
        if (partners.create(draft, ACTOR) instanceof Saved.Refused it) {
            throw new IllegalStateException("The province is not taken as a partner: " + codes(it.findings()));
        }
    }

    /** Each agency under its own name: a hub knows an agency by its first dataset, or where its operator lists it. */
    private String organizations() {
        return entries.publishers().stream()
                .map(it -> it.publisher() + " = " + Slug.of(it.publisher()))
                .collect(Collectors.joining("\n"));
    }

    private void agree() {
        var draft = new AgreementDraft(
                "PKS demo",
                "Demonstrasi berbagi pakai data kabupaten dan provinsi",
                List.of(),
                List.of(),
                "",
                List.of(),
                "",
                "");
        var findings = agreements.record(PROVINCE, draft, ACTOR);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("The agreement is not taken: " + codes(findings));
        }
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private Standing standing() {
        return desk.find(PROVINCE).orElseThrow();
    }

    private static boolean isDone(Standing it) {
        return it.behind() == 0 && it.counts().getOrDefault(DeliveryState.PENDING, 0L) == 0;
    }
}
