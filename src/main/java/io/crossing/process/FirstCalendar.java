package io.crossing.process;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the settings the first calendar of a product that has none; from then on it is changed in the product. */
@Component
class FirstCalendar implements InitializingBean {

    private static final String NAME = "Standard";

    private final CalendarSettings settings;
    private final ObjectProvider<Calendars> calendars;

    FirstCalendar(CalendarSettings settings, ObjectProvider<Calendars> calendars) {
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public void afterPropertiesSet() {
        calendars.ifAvailable(this::keep);
    }

    /** Another node that starts at the same moment may have been faster; then its calendar is the first. */
    private void keep(Calendars kept) {
        try {
            kept.first(NAME, settings.calendar());
        } catch (CalendarFact.CalendarNameTaken other) {
            kept.standard();
        }
    }
}
