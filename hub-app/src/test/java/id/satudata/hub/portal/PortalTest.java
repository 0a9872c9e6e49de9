package id.satudata.hub.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test that reads the portal's pages by MockMvc. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestPortal.class,
        properties = {
            "hub.table.folder=target/portal-test-files",
            "management.endpoint.health.validate-group-membership=false"
        })
@AutoConfigureMockMvc
@interface PortalTest {}
