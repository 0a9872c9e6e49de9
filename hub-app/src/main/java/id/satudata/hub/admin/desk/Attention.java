package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.desk.DeskPage.AttentionLine;
import id.satudata.hub.admin.desk.DeskPage.DiskLine;
import id.satudata.hub.admin.desk.DeskPage.ViewCard;
import id.satudata.hub.admin.status.ComparisonLine;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.partner.Standing.Health;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Departure;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceStanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Picks what an operator should look at first. */
@Component
final class Attention {

    private static final String WELL = "good";
    private static final int TOGETHER = 100;
    private static final Set<RunState> BROKEN = Set.of(RunState.FAILED, RunState.PARTIAL);

    private final SourceDesk sources;
    private final PartnerDesk partners;

    Attention(SourceDesk sources, PartnerDesk partners) {
        this.sources = sources;
        this.partners = partners;
    }

    List<AttentionLine> lines(
            List<ViewCard> views, List<DiskLine> disks, List<ComparisonLine> comparisons, Chrome chrome, Words words) {
        return Stream.of(
                        disks(disks),
                        views(views),
                        comparisons(comparisons, words),
                        sources(chrome, words),
                        partners(chrome, words))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<AttentionLine> disks(List<DiskLine> disks) {
        return disks.stream()
                .filter(it -> !it.tone().equals(WELL))
                .map(it -> new AttentionLine("#disks", it.folder(), it.room(), it.tone()));
    }

    private static Stream<AttentionLine> views(List<ViewCard> views) {
        return views.stream()
                .filter(it -> !it.tone().equals(WELL))
                .map(it -> new AttentionLine("#" + it.name(), it.label(), it.state(), it.tone()));
    }

    private static Stream<AttentionLine> comparisons(List<ComparisonLine> comparisons, Words words) {
        return comparisons.stream()
                .filter(it -> !it.clean())
                .map(it -> new AttentionLine("#comparisons", it.part(), words.of("desk.attention.differs"), "bad"));
    }

    /** All sources in one line: which of them is on the page of sources. */
    private Stream<AttentionLine> sources(Chrome chrome, Words words) {
        var troubled = sources.all().stream().filter(Attention::isTroubled).count();
        return Stream.of(new AttentionLine(
                        chrome.path("/admin/sources"),
                        words.of("sources.title"),
                        words.of("desk.attention.sources", troubled),
                        "bad"))
                .filter(_ -> troubled > 0);
    }

    /** All partners in one line likewise. */
    private Stream<AttentionLine> partners(Chrome chrome, Words words) {
        var troubled = standings()
                .filter(Standing::isTroubled)
                .collect(Collectors.groupingBy(Standing::health, Collectors.counting()));
        var count = troubled.values().stream().mapToLong(it -> it).sum();
        return Stream.of(new AttentionLine(
                        chrome.path("/admin/partners"),
                        words.of("partner.all"),
                        words.of("desk.attention.partners", count),
                        troubled.containsKey(Health.BROKEN) ? "bad" : "warn"))
                .filter(_ -> count > 0);
    }

    private Stream<Standing> standings() {
        return Stream.iterate(
                        partners.page(Optional.empty(), TOGETHER),
                        page -> !page.isEmpty(),
                        page -> partners.page(
                                Optional.of(page.getLast().partner().id()), TOGETHER))
                .flatMap(List::stream);
    }

    private static boolean isTroubled(SourceStanding it) {
        return it.departures().containsKey(Departure.State.HELD)
                || it.latest().filter(run -> BROKEN.contains(run.state())).isPresent();
    }
}
