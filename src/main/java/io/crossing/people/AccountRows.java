package io.crossing.people;

import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads accounts from rows of person and role that are in the order of the persons. */
class AccountRows implements ResultSetExtractor<List<Account>> {

    static final String SELECT = """
            select p.id, p.name, p.email, p.password_hash, p.password_version, p.must_change_password, p.active,
                   p.superior, p.time_zone, p.language, r.role
              from person p left join person_role r on r.person = p.id
            """;

    @Override
    public List<Account> extractData(ResultSet rows) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean more = rows.next();
        while (more) {
            String id = rows.getString("id");
            Account account = account(rows, roles);
            do {
                role(rows, roles);
                more = rows.next();
            } while (more && rows.getString("id").equals(id));
            accounts.add(withRoles(account, roles));
            roles.clear();
        }
        return accounts;
    }

    private static Account account(ResultSet row, Set<Role> roles) throws SQLException {
        Person person = new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                roles,
                row.getBoolean("active"),
                superior(row.getString("superior")),
                ZoneId.of(row.getString("time_zone")),
                language(row.getString("language")));
        return new Account(
                person,
                row.getString("password_hash"),
                row.getInt("password_version"),
                row.getBoolean("must_change_password"));
    }

    private static @Nullable Locale language(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag);
    }

    private static @Nullable PersonId superior(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static void role(ResultSet row, Set<Role> roles) throws SQLException {
        String role = row.getString("role");
        if (role != null) {
            roles.add(Role.valueOf(role));
        }
    }

    private static Account withRoles(Account account, Set<Role> roles) {
        return new Account(
                account.person().withRoles(roles),
                account.passwordHash(),
                account.passwordVersion(),
                account.mustChangePassword());
    }
}
