package id.satudata.hub.crash;

import java.io.IOException;
import java.util.regex.Pattern;

/** The hub's own comparison of its views with the log finds nothing either (I4). */
final class ReconcileCheck {

    private static final Pattern COMPARED = Pattern.compile("([\\d.]+) entri dibandingkan, ([\\d.]+) berbeda");

    private final Control control;
    private final Breaches breaches;

    ReconcileCheck(Control control, Breaches breaches) {
        this.control = control;
        this.breaches = breaches;
    }

    void check() throws IOException {
        var told = control.work("reconcile");
        var views = COMPARED.matcher(told).results().toList();
        if (views.isEmpty() || views.stream().anyMatch(it -> it.group(1).equals("0"))) {
            breaches.add("I4", "The hub compared nothing: " + told);
        }
        if (views.stream().anyMatch(it -> !it.group(2).equals("0")) || !told.contains("exit 0")) {
            breaches.add("I4", "The hub finds differences itself: " + told);
        }
    }
}
