#!/usr/bin/env bash
# The steps of the workflow `snapshot`, which publishes the mirror on the branch gh-pages. That branch is the site and
# the mirror's store; it always has one commit.
#
#   pages.sh take     what is published into site/, and what was read since from cache/
#   pages.sh read     asks the office and makes the site (posts.json of the repository instead, where that was pushed)
#   pages.sh publish  what changed, and a sign of life every six hours
#   pages.sh tell     tells the channels that are set up what is new
#   pages.sh silent   finds out which sources were not read, and which channels not told, for a day, for the step that
#                     tells of it
#   pages.sh alarm    tells of those once ($SILENT, a line each), and when that is over
set -euo pipefail

BRANCH=gh-pages
REMOTE=${REMOTE:-https://github.com/${GITHUB_REPOSITORY:?}}
SIGN_OF_LIFE_S=21600
MEMORY=${RUNNER_TEMP:-/tmp}/pages

fail() {
  echo "::error::$1"
  exit 1
}

# The token goes along as a header: in an address it would end up in messages.
remote() {
  if [ -n "${GH_TOKEN:-}" ]; then
    local basic
    basic=$(printf 'x-access-token:%s' "$GH_TOKEN" | base64 | tr -d '\n')
    git -c "http.https://github.com/.extraheader=AUTHORIZATION: basic $basic" "$@"
  else
    git "$@"
  fi
}

# What a function makes of a file of JSON; nothing where there is no such file.
json() {
  # shellcheck disable=SC2016 # what stands in backquotes is JavaScript
  node -e '
    const [file, read] = process.argv.slice(1);
    const isSilent = ({ last_success_at: at }) => Date.now() - Date.parse(at ?? 0) > 24 * 60 * 60_000;
    const isFailing = ({ failing_since: at }) => at && Date.now() - Date.parse(at) > 24 * 60 * 60_000;
    const channelLine = ({ key, code, failures, failing_since: at }) => `- ${key}: ${code}, ${failures}×, ${at}`;
    const line = ({ name, url, state, reason = "-", status = "", last_success_at: at }) =>
      `- ${name}${url ? ` (${url})` : ""}: ${state}, ${reason} ${status}, ${at ?? "-"}`;
    const READERS = {
      // Of many offices: of each.
      state: ({ state, offices }) => offices?.map(({ id, state }) => `${id} ${state}`).join(" ") ?? state,
      // When the sources were asked last.
      checkedAt: ({ sources }) => Object.values(sources).map(({ checkedAt }) => checkedAt).sort().at(-1),
      // The sources that were not read for a day, and the channels that could not be told for one.
      silent: ({ sources, offices, channels = [] }) =>
        [...(offices ?? sources).filter(isSilent).map(line), ...channels.filter(isFailing).map(channelLine)].join("\n"),
      // What is wrong in the files of the staff.
      problems: ({ problems }) => problems?.join("\n"),
      // Where the site says that channels can be followed.
      links: ({ channels }) => channels?.map(({ url = "" }) => url).join(""),
    };
    try {
      const known = require("fs").readFileSync(file, "utf8");
      console.log(READERS[read](JSON.parse(known)) ?? "");
    } catch {}
  ' "$1" "$2"
}

take() {
  local known code=0
  mkdir -p site "$MEMORY"
  known=$(remote ls-remote --heads "$REMOTE" "refs/heads/$BRANCH") || code=$?
  [ "$code" = 0 ] || fail "The published branch could not be looked up; nothing is published over it."
  if [ -z "$known" ]; then
    echo "There is no branch $BRANCH yet: this is the first run."
    : > "$MEMORY/sha"
    echo 0 > "$MEMORY/published-at"
    return
  fi
  remote fetch --quiet --depth 1 "$REMOTE" "refs/heads/$BRANCH" ||
    fail "The published branch could not be fetched; nothing is published over it."
  git rev-parse FETCH_HEAD > "$MEMORY/sha"
  git log -1 --format=%ct FETCH_HEAD > "$MEMORY/published-at"
  git archive FETCH_HEAD | tar -x -C site
  # Between two publications the last reading is kept in the cache. A run that is started again finds that of its own
  # first attempt, which may be older than what is published.
  if [ -f cache/state.json ] && [ -f cache/posts.json ] &&
    [[ "$(json cache/state.json checkedAt)" > "$(json site/state.json checkedAt)" ]]; then
    cp cache/state.json cache/posts.json site/
  fi
}

# NAME.github.io is served at the root of its host, every other repository in a folder of its name.
own_address() {
  local host="${GITHUB_REPOSITORY%%/*}.github.io" name="${GITHUB_REPOSITORY#*/}"
  host=${host,,}
  if [ "${name,,}" = "$host" ]; then name=''; fi
  echo "https://$host/${name:+$name/}"
}

read_office() {
  local code=0 name uploaded='' options=(--out site --site-url "${SITE_URL:-$(own_address)}")
  [ -z "${PAGES:-}" ] || options+=(--pages "$PAGES")
  # A file of the staff's that was deleted has to be named once more, so that what it said is taken back.
  for name in calendar hide; do
    if [ -f "$name.json" ] || [ -f "site/$name.json" ]; then options+=("--$name" "$name.json"); fi
  done
  # The offices of a mirror of many.
  [ ! -f offices.txt ] || options+=(--offices offices.txt)
  # Taking the file out of the repository is a push too.
  if [ "${GITHUB_EVENT_NAME:-}" = push ] && [ -f posts.json ]; then uploaded=posts.json; fi
  [ -z "$uploaded" ] || options+=(--from "$uploaded")
  json site/status.json state > "$MEMORY/state"
  NOTIFY=later ${SNAPSHOT:-npm run snapshot --silent --} "${options[@]}" 2> "$MEMORY/errors" || code=$?
  cat "$MEMORY/errors" >&2
  if [ "$code" = 3 ] && [ -n "$uploaded" ]; then
    fail "$uploaded can't be taken: $(tail -n 1 "$MEMORY/errors")"
  fi
  case $code in
    0 | 3 | 4) ;;
    *) fail "The site could not be made: $(tail -n 1 "$MEMORY/errors")" ;;
  esac
  json site/status.json problems | sed 's/%/%25/g; s/^..*/::warning::&/'
  mkdir -p cache
  cp site/posts.json site/state.json cache/ 2>/dev/null || true
}

publish() {
  local sha age before
  [ -f site/index.html ] || { echo "There is no site yet."; return; }
  sha=$(cat "$MEMORY/sha")
  before=$(mktemp -d)
  if [ -n "$sha" ]; then git archive "$sha" | tar -x -C "$before"; fi
  age=$(($(date +%s) - $(cat "$MEMORY/published-at")))
  if diff -rq -x feed.js -x status.json -x state.json -x posts.json -x .nojekyll site "$before" > "$MEMORY/changes" &&
    [ "$age" -lt "$SIGN_OF_LIFE_S" ] &&
    [ "$(cat "$MEMORY/state")" = "$(json site/status.json state)" ]; then
    echo "Nothing changed."
    return
  fi
  head -n 20 "$MEMORY/changes"
  keep || fail "The site could not be published; the next run tries again."
}

# The folder as the branch's one commit, only over what this run began with: another one may have published meanwhile.
keep() {
  local sha objects
  sha=$(cat "$MEMORY/sha")
  objects=$(git rev-parse --path-format=absolute --git-path objects)
  touch site/.nojekyll
  export GIT_DIR="$MEMORY/git" GIT_WORK_TREE="$PWD/site"
  { [ -d "$GIT_DIR" ] || git init --quiet --initial-branch "$BRANCH"; } &&
    # Only what changed is sent: Git finds here what was taken or sent already, and looks into a commit that is no
    # ancestor of the new one where its repository is a shallow one.
    echo "$objects" > "$GIT_DIR/objects/info/alternates" &&
    { [ -z "$sha" ] || echo "$sha" > "$GIT_DIR/shallow"; } &&
    git update-ref -d "refs/heads/$BRANCH" &&
    git config user.name 'Pantau Coklit' &&
    git config user.email 'pantau-coklit@users.noreply.github.com' &&
    git add --all &&
    git commit --quiet --message "Site of $(date -u +%FT%TZ)" &&
    remote push --quiet --force-with-lease="$BRANCH:$sha" "$REMOTE" "$BRANCH" &&
    git rev-parse HEAD > "$MEMORY/sha"
}

# Each message is published as being sent before it is sent: a run that dies tells nobody twice.
tell() {
  local options=()
  [ -f site/index.html ] || { echo "There is no site yet."; return; }
  [ -z "${TELEGRAM_BOT_TOKEN:-}" ] || options+=(--notify telegram)
  [ -z "${NTFY_URL:-}" ] || options+=(--notify ntfy)
  [ -z "${WEBHOOK_URL:-}" ] || options+=(--notify webhook)
  local told=${#options[@]}
  [ ! -f offices.txt ] || options+=(--offices offices.txt)
  if [ "$told" = 0 ]; then
    echo "No channel is set up, see docs/channels.md."
    # Those that were are no longer linked to.
    [ -z "$(json site/status.json links)" ] || { ${SNAPSHOT:-npm run snapshot --silent --} --kept --out site "${options[@]}" && publish; }
    return
  fi
  ${SNAPSHOT:-npm run snapshot --silent --} --kept --out site --remember "bash '$0' keep" "${options[@]}" ||
    echo "::warning::The channels could not be told; the next run tries again."
}

silent() {
  [ -f site/status.json ] || return 0
  local end="end-$RANDOM$RANDOM"
  {
    echo 'known=yes'
    printf 'silent<<%s\n%s\n%s\n' "$end" "$(json site/status.json silent)" "$end"
  } >> "${GITHUB_OUTPUT:?}"
}

alarm() {
  local open
  # A fork has no issues until its owner switches them on.
  [ "$(gh api "repos/$GITHUB_REPOSITORY" --jq .has_issues)" = true ] || return 0
  open=$(gh issue list --label mirror --state open --json number --jq '.[0].number // empty')
  if [ -z "${SILENT:-}" ]; then
    [ -z "$open" ] || gh issue close "$open" --comment 'Semua berjalan lagi. / All of it works again.'
  elif [ -z "$open" ]; then
    gh label create mirror --force
    printf '%s\n\n%s\n\n%s\n' \
      'Sumber berikut tidak terbaca, atau kanal berikut tidak terkirimi, lebih dari sehari. Salinan lama tetap tampil. / These sources were not read, or these channels not told, for more than a day. The old copy stands.' \
      "$SILENT" 'docs/hosting.md, docs/channels.md' |
      gh issue create --label mirror --title 'Cermin tidak berjalan semestinya / The mirror does not work as it should' --body-file -
  fi
}

case ${1:-} in
  take) take ;;
  read) read_office ;;
  publish) publish ;;
  tell) tell ;;
  keep) keep ;;
  silent) silent ;;
  alarm) alarm ;;
  *) fail "pages.sh: say take, read, publish, tell, silent or alarm" ;;
esac
