package id.satudata.hub.admin;

import id.satudata.hub.source.RunDisplay;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The {@code harvest} command: {@code harvest --kind ckan --url https://… [--setting=NAME=VALUE]…}; ends with 0 when the run was complete. */
@Component
@Profile("harvest")
@Order(10)
final class HarvestCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String SETTING = "--setting=";

    private final AdHocHarvest harvest;
    private boolean complete;

    HarvestCommand(AdHocHarvest harvest) {
        this.harvest = harvest;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (CodesCommand.isMeant(arguments)) {
            complete = true;
            return;
        }
        var words = List.of(arguments.getSourceArgs());
        complete = harvest.run(request(words), System.out, RunDisplay.isScreen());
    }

    @Override
    public int getExitCode() {
        return complete ? 0 : 1;
    }

    private static SourceRequest request(List<String> words) {
        var settings = words.stream()
                .filter(it -> it.startsWith(SETTING))
                .map(it -> it.substring(SETTING.length()))
                .toList();
        return new SourceRequest(option(words, "--kind"), option(words, "--url"), settings);
    }

    /** The value of {@code --name value} or {@code --name=value}; empty when it was not given. */
    private static String option(List<String> words, String name) {
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(name + "=")) {
                return words.get(i).substring(name.length() + 1);
            }
            if (words.get(i).equals(name) && i + 1 < words.size()) {
                return words.get(i + 1);
            }
        }
        return "";
    }
}
