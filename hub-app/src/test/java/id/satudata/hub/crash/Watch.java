package id.satudata.hub.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** A reader: sees no mix of two revisions, no distribution without its dataset, and nothing that was taken out of sight. */
final class Watch {

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Doors doors;
    private final Breaches breaches;

    Watch(Doors doors, Breaches breaches) {
        this.doors = doors;
        this.breaches = breaches;
    }

    /** Looks at a subject through one door. */
    void look(Subject subject, Random random) throws IOException {
        var showing = List.copyOf(doors.showing(subject.standing().entry()).entrySet());
        var door = showing.get(random.nextInt(showing.size()));
        var before = subject.standing();
        var certain = subject.open().isEmpty(); // a restoring that is under way may show it before it is answered
        var answer = Http.get(door.getValue(), accept(door.getKey()));
        judge(door.getKey(), subject, answer);
        if (certain && before.isHidden() && subject.standing().moment() == before.moment()) {
            requireHidden(door.getKey(), subject, answer);
        }
    }

    /** Looks through every door at what is taken out of sight. */
    void lookForHidden(List<Subject> hidden) throws IOException {
        for (var door : doors.showingAll().entrySet()) {
            var answer = Http.get(door.getValue(), accept(door.getKey()));
            for (var subject : hidden) {
                requireHidden(door.getKey(), subject, answer);
            }
        }
        for (var subject : hidden.subList(Math.max(0, hidden.size() - 4), hidden.size())) {
            for (var door : doors.showing(subject.standing().entry()).entrySet()) {
                requireHidden(door.getKey(), subject, Http.get(door.getValue(), accept(door.getKey())));
            }
        }
    }

    private void requireHidden(String door, Subject subject, HttpResponse<String> answer) {
        if (answer.statusCode() == 200 && !tokens(subject, answer.body()).isEmpty()) {
            breaches.add(
                    "I7", "s" + subject.number() + " was taken out of sight, and the door “" + door + "” shows it");
        }
    }

    private void judge(String door, Subject subject, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            return;
        }
        var tokens = tokens(subject, answer.body());
        if (new TreeSet<>(tokens).size() > 1) {
            breaches.add("I5", "The door “" + door + "” mixes " + new TreeSet<>(tokens));
        }
        if (door.equals("rdf") || door.equals("sparql")) {
            var described = count(answer.body(), TYPE, "http://www.w3.org/ns/dcat#Distribution");
            var named = count(answer.body(), "http://www.w3.org/ns/dcat#distribution", "");
            var datasets = count(answer.body(), TYPE, "http://www.w3.org/ns/dcat#Dataset");
            if (described != named || (described > 0) != (datasets > 0)) {
                breaches.add(
                        "I5",
                        "The door “" + door + "” shows s" + subject.number() + " with " + datasets
                                + " datasets, which name " + named + " distributions, and with " + described
                                + " distributions");
            }
        }
    }

    private static List<String> tokens(Subject subject, String body) {
        var tokens = new ArrayList<String>();
        var found = Attempt.TOKEN.matcher(body);
        while (found.find()) {
            if (Integer.parseInt(found.group(1)) == subject.number()) {
                tokens.add(found.group());
            }
        }
        return tokens;
    }

    /** How many lines, of N-Triples or CSV, say both. */
    private static long count(String body, String predicate, String object) {
        return body.lines()
                .filter(it -> isOf(it, predicate) && it.contains(object))
                .filter(it ->
                        object.isEmpty() || it.replaceAll("[\\s.>\"]+$", "").endsWith(object))
                .count();
    }

    private static boolean isOf(String line, String predicate) {
        return line.contains("<" + predicate + ">") || line.contains("," + predicate + ",");
    }

    private static String accept(String door) {
        return switch (door) {
            case "sparql", "all of sparql" -> "text/csv";
            default -> "*/*";
        };
    }
}
