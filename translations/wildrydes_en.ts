<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>App</name>
    <message numerus="yes">
        <source>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>
            <numerusform>The recording is saved: {count} exchange.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</numerusform>
            <numerusform>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This pool has {count} app clients.
Choose one of them, and find and open it again.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>This pool has {count} app client.
Choose one of them, and find and open it again.</numerusform>
            <numerusform>This pool has {count} app clients.
Choose one of them, and find and open it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pools are in the list now.
Choose one of them and open it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>{count} pool is in the list now.
Choose one of them and open it.</numerusform>
            <numerusform>{count} pools are in the list now.
Choose one of them and open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message numerus="yes">
        <source>{count} failed.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} failed.</numerusform>
            <numerusform>{count} failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users chosen</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} user chosen</numerusform>
            <numerusform>{count} users chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} was left as it is.</numerusform>
            <numerusform>{count} were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Every session of {count} users will end.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Every session of {count} user will end.</numerusform>
            <numerusform>Every session of {count} users will end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords of {count} users will be refused, and each gets a mail with a code.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>The password of {count} user will be refused, and they get a mail with a code.</numerusform>
            <numerusform>The passwords of {count} users will be refused, and each gets a mail with a code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were sent.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} message was sent.</numerusform>
            <numerusform>{count} messages were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people will get a message.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} person will get a message.</numerusform>
            <numerusform>{count} people will get a message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are confirmed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is confirmed.</numerusform>
            <numerusform>{count} users are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is deleted.</numerusform>
            <numerusform>{count} users are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are disabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is disabled.</numerusform>
            <numerusform>{count} users are disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is enabled.</numerusform>
            <numerusform>{count} users are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is in the group.</numerusform>
            <numerusform>{count} users are in the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is out of the group.</numerusform>
            <numerusform>{count} users are out of the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user is signed out everywhere.</numerusform>
            <numerusform>{count} users are signed out everywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users have to reset their passwords.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user has to reset the password.</numerusform>
            <numerusform>{count} users have to reset their passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be deleted for good. Type the number {count} to go on.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user will be deleted for good. Type the number {count} to go on.</numerusform>
            <numerusform>{count} users will be deleted for good. Type the number {count} to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be signed out and kept out.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} user will be signed out and kept out.</numerusform>
            <numerusform>{count} users will be signed out and kept out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>The first {count} users. Search to find others.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>The first {count} user. Search to find others.</numerusform>
            <numerusform>The first {count} users. Search to find others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users so far; the pool has more.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} user so far; the pool has more.</numerusform>
            <numerusform>{count} users so far; the pool has more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} user.</numerusform>
            <numerusform>{count} users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordEvidence</name>
    <message numerus="yes">
        <source>And {0} requests before these.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>
            <numerusform>And {0} request before these.</numerusform>
            <numerusform>And {0} requests before these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordFacts</name>
    <message numerus="yes">
        <source>{0} requests</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>
            <numerusform>{0} request</numerusform>
            <numerusform>{0} requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyChecklist</name>
    <message numerus="yes">
        <source>{count} characters or more</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>
            <numerusform>{count} character or more</numerusform>
            <numerusform>{count} characters or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n thing(s) to see to.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>%n thing to see to.</numerusform>
            <numerusform>%n things to see to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; %n check(s) could not be made.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>Nothing is wrong; %n check could not be made.</numerusform>
            <numerusform>Nothing is wrong; %n checks could not be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message numerus="yes">
        <source>Not live: {name}, recorded {made}, {count} exchanges</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>
            <numerusform>Not live: {name}, recorded {made}, {count} exchange</numerusform>
            <numerusform>Not live: {name}, recorded {made}, {count} exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message numerus="yes">
        <source>{0} checks passed</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>
            <numerusform>{0} check passed</numerusform>
            <numerusform>{0} checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message numerus="yes">
        <source>Live, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>Live, {0} step</numerusform>
            <numerusform>Live, {0} steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>Recording, {0} step</numerusform>
            <numerusform>Recording, {0} steps</numerusform>
        </translation>
    </message>
</context>
</TS>
