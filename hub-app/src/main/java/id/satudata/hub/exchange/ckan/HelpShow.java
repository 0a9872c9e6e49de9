package id.satudata.hub.exchange.ckan;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an action does; its address is in every envelope. */
@Component
final class HelpShow implements Action {
    private final ObjectProvider<Described> actions;

    HelpShow(ObjectProvider<Described> actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "help_show";
    }

    @Override
    public String help() {
        return "What an action does and takes. Parameters: name.";
    }

    @Override
    public Object run(Parameters parameters) {
        var wanted = parameters.required("name");
        return actions.stream()
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .map(Described::help)
                .orElseThrow(() -> CkanFault.notFound("Action " + wanted));
    }
}
