package id.satudata.hub.admin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.restdocs.test.autoconfigure.AutoConfigureRestDocs;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test that visits the operator's pages by MockMvc. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestDesk.class,
        properties = {
            "hub.table.folder=target/desk-test-files",
            "management.endpoint.health.validate-group-membership=false"
        })
@AutoConfigureMockMvc
@AutoConfigureRestDocs
public @interface DeskTest {}
