package io.crossing.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class PagingTests {

    private final MockMvc api = WebFixture.mockMvc(new Things());

    @Test
    void startsWithTheFirstTwentyFiveInTheListsOwnOrder() throws Exception {
        ask("").andExpect(status().isOk())
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(25))
                .andExpect(jsonPath("$.total").value(78))
                .andExpect(jsonPath("$.items[0]").value("from 0 by null"));
    }

    @Test
    void takesPageSizeAndOrder() throws Exception {
        ask("?page=2&size=10&sort=dueAt,desc")
                .andExpect(jsonPath("$.items[0]").value("from 20 by Order[field=dueAt, descending=true]"));
    }

    @Test
    void namesTheParameterThatDoesNotFit() throws Exception {
        for (String wrong : List.of("page=-1", "page=x", "size=0", "size=201", "sort=salary", "sort=dueAt,sideways")) {
            ask("?" + wrong)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType("application/problem+json"))
                    .andExpect(jsonPath("$.type").value("urn:problem:web:invalid-parameter"))
                    .andExpect(jsonPath("$.parameter").value(wrong.split("=")[0]));
        }
    }

    @Test
    void saysWhatAListCanBeSortedBy() throws Exception {
        ask("?sort=salary").andExpect(jsonPath("$.detail").value("sort: This list can be sorted by dueAt, name."));
    }

    private ResultActions ask(String query) throws Exception {
        return api.perform(get("/api/v1/things" + query));
    }

    @RestController
    static class Things {

        @GetMapping("/api/v1/things")
        Page<String> list(@SortableBy({"dueAt", "name"}) Paging paging) {
            return Page.of(List.of("from " + paging.offset() + " by " + paging.order()), paging, 78);
        }
    }
}
