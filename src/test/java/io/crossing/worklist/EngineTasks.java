package io.crossing.worklist;

import org.springframework.jdbc.core.JdbcTemplate;

/** The same tasks as rows of the engine, as it would have written them. */
class EngineTasks {

    private final JdbcTemplate jdbc;

    EngineTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void copy() {
        jdbc.update("""
                insert into ACT_RU_TASK (ID_, REV_, NAME_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)
                select id, 1, name, assignee, 50, created_at, due_at, 1 from work_item where state = 'OPEN' and process = 'PilotToScale'
                """);
        jdbc.update("""
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, GROUP_ID_, TASK_ID_)
                select concat('g-', work_item), 1, 'candidate', who, work_item from work_item_candidate where kind = 'GROUP'
                """);
        jdbc.update("""
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, USER_ID_, TASK_ID_)
                select concat('u-', work_item), 1, 'candidate', who, work_item from work_item_candidate where kind = 'PERSON'
                """);
    }
}
