package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.rollout.AnswersRefused;
import io.crossing.web.NextPage;
import io.crossing.worklist.FilterNotYours;
import io.crossing.worklist.SavedFilter;
import io.crossing.worklist.SavingFilter;
import io.crossing.worklist.WorkItemFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The saved filters: one's own to rename, share and delete, and those that others share. */
@Controller
@RequestMapping("/work/filters")
class FilterPages {

    private final SavingFilter saving;
    private final ListAddress addresses;
    private final FilterWords words;
    private final HolderNames names;
    private final MessageSource messages;

    FilterPages(
            SavingFilter saving, ListAddress addresses, FilterWords words, HolderNames names, MessageSource messages) {
        this.saving = saving;
        this.addresses = addresses;
        this.words = words;
        this.names = names;
        this.messages = messages;
    }

    /**
     * One of them.
     *
     * @param owner empty for one's own
     * @param shows what it narrows the list to, in words
     */
    record Row(SavedFilter filter, String href, String owner, String shows) {}

    @GetMapping
    String list(Person reader, Locale locale, Model model) {
        SavingFilter.Visible visible = saving.visibleTo(reader);
        model.addAttribute("own", rows(visible.own(), reader, locale));
        model.addAttribute("shared", rows(visible.shared(), reader, locale));
        model.addAttribute("roles", Role.values());
        return "worklist/filters";
    }

    private List<Row> rows(List<SavedFilter> filters, Person reader, Locale locale) {
        return filters.stream()
                .map(one -> new Row(
                        one,
                        addresses.of(one),
                        one.ownedBy(reader) ? "" : names.of(one.owner()),
                        words.of(one.shows(), locale)))
                .toList();
    }

    /** Saves what a list shows; {@code from} names the filter of one's own that takes it over instead of a new one. */
    @PostMapping
    String save(
            @ModelAttribute ListParameters parameters,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> share,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        WorkItemFilter shows = parameters.toFilter();
        return answer(() -> saving.save(by, name, roles(share), shows), "worklist.filter.saved", shows, locale, next);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> share,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        SavedFilter before = saving.get(FiltersResource.id(id), by);
        answer(
                () -> saving.change(before.id(), by, name, roles(share), before.shows()),
                "worklist.filter.changed",
                before.shows(),
                locale,
                next);
        return "redirect:/work/filters";
    }

    /** The filter shows from now on what the list shows. */
    @PostMapping("/{id}/show")
    String show(
            @PathVariable String id,
            @ModelAttribute ListParameters parameters,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        SavedFilter before = saving.get(FiltersResource.id(id), by);
        WorkItemFilter shows = parameters.toFilter();
        return answer(
                () -> saving.change(before.id(), by, before.name(), before.sharedWith(), shows),
                "worklist.filter.changed",
                shows,
                locale,
                next);
    }

    @PostMapping("/{id}/delete")
    String drop(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        SavedFilter before = saving.get(FiltersResource.id(id), by);
        answer(() -> saving.drop(before.id(), by), "worklist.filter.deleted", before.shows(), locale, next);
        return "redirect:/work/filters";
    }

    /** To the filter where it worked, else back to the list as it was. */
    private String answer(
            Supplier<SavedFilter> what, String said, WorkItemFilter shows, Locale locale, RedirectAttributes next) {
        try {
            SavedFilter filter = what.get();
            next.addFlashAttribute("message", messages.getMessage(said, new Object[] {filter.name()}, locale));
            return "redirect:" + addresses.of(filter);
        } catch (AnswersRefused refused) {
            NextPage.refuses(next, refused.errors().get(0).in(locale));
        } catch (FilterNotYours refused) {
            NextPage.refuses(next, refused);
        }
        return "redirect:" + addresses.of(shows);
    }

    private static Set<Role> roles(@Nullable List<String> groups) {
        return (groups == null ? List.<String>of() : groups)
                .stream().flatMap(group -> Role.ofGroup(group).stream()).collect(Collectors.toSet());
    }
}
