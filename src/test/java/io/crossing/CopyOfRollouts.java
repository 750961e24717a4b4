package io.crossing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies every rollout of a PostgreSQL database with all that belongs to it, in the product's tables and the engine's: each row that names one
 * of their ids again, with ids of its own.
 */
final class CopyOfRollouts {

    private static final List<String> TEXTS = List.of("uuid", "character varying", "text");

    private final JdbcClient jdbc;

    CopyOfRollouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name, String type, boolean generated) {}

    /** Adds so many copies of each rollout. */
    void copy(int copies) {
        Map<String, List<Column>> tables = tables();
        jdbc.sql("create table copied (id text primary key)").update();
        tables.forEach(this::noteIds);
        jdbc.sql("analyze copied").update();
        List<String> inserts = new ArrayList<>();
        tables.forEach((table, columns) -> {
            List<Column> named = columns.stream().filter(this::namesAnId).toList();
            if (!named.isEmpty()) {
                inserts.add(insert(table, columns, named));
            }
        });
        String all = inserts.stream().map(insert -> insert.formatted(copies)).collect(Collectors.joining(";\n"));
        jdbc.sql("do $$ begin set local session_replication_role = replica; " + all + "; end $$")
                .update();
        jdbc.sql("drop table copied").update();
        jdbc.sql("analyze").update();
    }

    private Map<String, List<Column>> tables() {
        return jdbc
                .sql("""
                        select table_name, column_name, data_type, is_identity = 'YES' or column_default like 'nextval%' as generated
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'act_re_%'
                            and table_name not like 'act_ge_%' and table_name not like 'act_id_%' and table_name not like 'person%'
                            and table_name not in ('act_ru_jobdef', 'act_ru_meter_log', 'act_ru_task_meter_log')
                        order by table_name, ordinal_position
                        """)
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean("generated")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList()));
    }

    /** The ids of the engine's rows, of rollouts, and of what belongs to one. */
    private void noteIds(String table, List<Column> columns) {
        boolean engine = table.startsWith("act_ru_") || table.startsWith("act_hi_");
        boolean ours = table.equals("rollout")
                || columns.stream().anyMatch(column -> column.name().equals("rollout"));
        columns.stream()
                .filter(column -> engine
                        ? column.name().equals("id_")
                        : ours && column.name().equals("id"))
                .filter(column -> TEXTS.contains(column.type()))
                .forEach(column -> jdbc.sql("insert into copied select %s::text from %s on conflict do nothing"
                                .formatted(column.name(), table))
                        .update());
    }

    private boolean namesAnId(Column column) {
        return TEXTS.contains(column.type())
                && jdbc.sql("select exists (select 1 from %s t join copied on copied.id = t.%s::text)"
                                .formatted(column.table(), column.name()))
                        .query(Boolean.class)
                        .single();
    }

    private static String insert(String table, List<Column> columns, List<Column> named) {
        List<Column> kept =
                columns.stream().filter(column -> !column.generated()).toList();
        String names = kept.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = kept.stream()
                .map(column -> named.contains(column)
                        ? "coalesce(md5(c%d.id || k)::uuid::text, t.%s::text)::%s"
                                .formatted(named.indexOf(column), column.name(), column.type())
                        : "t." + column.name())
                .collect(Collectors.joining(", "));
        String joins = IntStream.range(0, named.size())
                .mapToObj(number -> " left join copied c%d on c%d.id = t.%s::text"
                        .formatted(number, number, named.get(number).name()))
                .collect(Collectors.joining());
        String any = IntStream.range(0, named.size())
                .mapToObj(number -> "c" + number + ".id is not null")
                .collect(Collectors.joining(" or "));
        return "insert into " + table + " (" + names + ") select " + values + " from " + table + " t" + joins
                + " cross join generate_series(1, %d) k where " + any;
    }
}
