package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.people.Person;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pieces of the editor as element templates, for the desktop Camunda Modeler. */
@RestController
class ElementTemplates {

    private static final String FILE = "element-templates.json";

    @GetMapping("/workshop/" + FILE)
    ResponseEntity<Resource> download(Person reader) {
        Admins.must(reader);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(new ClassPathResource("workshop/" + FILE));
    }
}
