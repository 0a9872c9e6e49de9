package id.satudata.hub.exchange.ckan;

import org.springframework.stereotype.Component;

/** The themes, as CKAN's groups. */
@Component
final class GroupList implements Action {
    private static final long MOST = 1_000;

    private final Themes themes;

    GroupList(Themes themes) {
        this.themes = themes;
    }

    @Override
    public String name() {
        return "group_list";
    }

    @Override
    public String help() {
        return "The themes. Parameters: all_fields, limit, offset.";
    }

    @Override
    public Object run(Parameters parameters) {
        var page = themes.all()
                .skip(parameters.number("offset", 0, Integer.MAX_VALUE))
                .limit(parameters.number("limit", MOST, MOST));
        return parameters.flag("all_fields", false)
                ? page.toList()
                : page.map(PackageDict.GroupRef::name).toList();
    }
}
