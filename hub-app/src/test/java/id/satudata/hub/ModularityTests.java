package id.satudata.hub;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to their permitted dependencies, over all jars at once. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(HubApplication.class);

    @Test
    void modulesKeepToTheirPermittedDependencies() {
        MODULES.verify();
    }

    @Test
    void writesTheModuleCanvases() {
        new Documenter(MODULES).writeModuleCanvases().writeIndividualModulesAsPlantUml();
    }
}
