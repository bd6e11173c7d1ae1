<?php
/**
 * Plugin Name: Pantau Coklit
 * Description: Hitung mundur Coklit dan kabar KPU sebagai widget dan kode pendek [pantau_coklit]. Countdown and announcements of a KPU office.
 * Version: 1.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.2
 * License: MIT
 *
 * One file: upload it to wp-content/plugins, activate it, then give the mirror's address under Settings, Pantau Coklit.
 * What it prints is the snippet of the mirror's page /pasang/. It asks no host and stores one setting: its address.
 */

defined( 'ABSPATH' ) || exit;

const PANTAU_COKLIT_OPTION = 'pantau_coklit_mirror';

/** What the widget may be told, and what holds where it is told nothing. */
const PANTAU_COKLIT_CHOICES = array(
	'show'  => array( 'both', 'countdown', 'announcements', 'strip' ),
	'theme' => array( 'page', 'auto', 'light', 'dark' ),
	'lang'  => array( 'id', 'en' ),
);

/** The texts, in Indonesian unless WordPress speaks another language. */
function pantau_coklit_text( $id, $en ) {
	return 0 === strpos( determine_locale(), 'en' ) ? $en : $id;
}

/** The mirror's address with a slash at its end; '' for what is no http(s) address of a folder. */
function pantau_coklit_address( $typed ) {
	$typed = trim( (string) $typed );
	// What WordPress would mend by taking signs away was not meant so.
	if ( ! preg_match( '#^https?://[^\s"\'<>?\#@\\\\]+$#i', $typed ) ) {
		return '';
	}
	$url = esc_url_raw( $typed, array( 'https', 'http' ) );
	if ( '' === $url || ! wp_parse_url( $url, PHP_URL_HOST ) ) {
		return '';
	}
	return trailingslashit( preg_replace( '#/(index|pasang/index)\.html$|/pasang/$#', '/', $url ) );
}

/** The snippet; for visitors nothing, and for administrators a hint, where no mirror is set. */
function pantau_coklit_render( $choices ) {
	$mirror = pantau_coklit_address( get_option( PANTAU_COKLIT_OPTION, '' ) );
	if ( '' === $mirror ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html( pantau_coklit_text( 'Pantau Coklit: isi alamat cermin di Pengaturan → Pantau Coklit.', 'Pantau Coklit: give the mirror’s address under Settings, Pantau Coklit.' ) ) . '</p>'
			: '';
	}
	$attributes = array( 'data-pantau-coklit' => '' );
	foreach ( PANTAU_COKLIT_CHOICES as $name => $allowed ) {
		$value = isset( $choices[ $name ] ) ? (string) $choices[ $name ] : '';
		if ( in_array( $value, array_slice( $allowed, 1 ), true ) ) {
			$attributes[ "data-$name" ] = $value;
		}
	}
	$accent = isset( $choices['accent'] ) ? sanitize_hex_color( trim( (string) $choices['accent'] ) ) : '';
	if ( $accent ) {
		$attributes['data-accent'] = $accent;
	}
	$limit                    = isset( $choices['limit'] ) ? (int) $choices['limit'] : 0;
	$attributes['data-limit'] = $limit >= 1 && $limit <= 30 ? $limit : 5;

	wp_enqueue_script( 'pantau-coklit', $mirror . 'embed.js', array(), null, array( 'strategy' => 'async', 'in_footer' => true ) );
	$html = '<div';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$words = pantau_coklit_text( 'Jadwal Coklit dan pengumuman KPU', 'Coklit dates and announcements of KPU' );
	$first = isset( $attributes['data-show'] ) && 'strip' === $attributes['data-show']
		? esc_html( $words )
		: sprintf( '<img src="%s" crossorigin="anonymous" width="240" height="480" alt="%s">', esc_url( $mirror . 'card.svg' ), esc_attr( $words ) );
	return sprintf( '%s><a href="%s">%s</a></div>', $html, esc_url( $mirror ), $first );
}

/** The script is asked for without cookies, so that its errors are told and caches may share it. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'pantau-coklit' === $handle ? str_replace( ' src=', ' crossorigin="anonymous" src=', $tag ) : $tag;
	},
	10,
	2
);

add_shortcode(
	'pantau_coklit',
	function ( $attributes ) {
		return pantau_coklit_render( shortcode_atts( array( 'show' => '', 'theme' => '', 'lang' => '', 'accent' => '', 'limit' => 5 ), $attributes, 'pantau_coklit' ) );
	}
);

/** The same in a sidebar, also in the widget editor of blocks. */
class Pantau_Coklit_Widget extends WP_Widget {
	public function __construct() {
		parent::__construct(
			'pantau_coklit',
			'Pantau Coklit',
			array( 'description' => pantau_coklit_text( 'Hitung mundur Coklit dan kabar KPU', 'Countdown of Coklit and announcements of KPU' ), 'show_instance_in_rest' => true )
		);
	}

	public function widget( $args, $instance ) {
		$inside = pantau_coklit_render( $instance );
		if ( '' !== $inside ) {
			// The theme's own markup, and what is escaped above.
			echo $args['before_widget'] . $inside . $args['after_widget']; // phpcs:ignore WordPress.Security.EscapeOutput
		}
	}

	public function form( $instance ) {
		$labels = array(
			'show'  => pantau_coklit_text( 'Yang tampil', 'What is shown' ),
			'theme' => pantau_coklit_text( 'Tema', 'Theme' ),
			'lang'  => pantau_coklit_text( 'Bahasa', 'Language' ),
		);
		$names  = array(
			'both'          => pantau_coklit_text( 'Hitung mundur dan kabar', 'Countdown and news' ),
			'countdown'     => pantau_coklit_text( 'Hitung mundur', 'Countdown' ),
			'announcements' => pantau_coklit_text( 'Kabar', 'News' ),
			'strip'         => pantau_coklit_text( 'Satu baris', 'One line' ),
			'page'          => pantau_coklit_text( 'Ikuti situs', 'As the site' ),
			'auto'          => pantau_coklit_text( 'Ikuti perangkat', 'As the device' ),
			'light'         => pantau_coklit_text( 'Terang', 'Light' ),
			'dark'          => pantau_coklit_text( 'Gelap', 'Dark' ),
			'id'            => 'Bahasa Indonesia',
			'en'            => 'English',
		);
		foreach ( PANTAU_COKLIT_CHOICES as $name => $allowed ) {
			$chosen = isset( $instance[ $name ] ) ? $instance[ $name ] : $allowed[0];
			printf( '<p><label>%s <select class="widefat" name="%s">', esc_html( $labels[ $name ] ), esc_attr( $this->get_field_name( $name ) ) );
			foreach ( $allowed as $value ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, $value, false ), esc_html( $names[ $value ] ) );
			}
			echo '</select></label></p>';
		}
		printf(
			'<p><label>%s <input class="tiny-text" type="number" min="1" max="30" name="%s" value="%d"></label></p>',
			esc_html( pantau_coklit_text( 'Jumlah kabar', 'Number of posts' ) ),
			esc_attr( $this->get_field_name( 'limit' ) ),
			isset( $instance['limit'] ) ? absint( $instance['limit'] ) : 5
		);
	}

	public function update( $new_instance, $old_instance ) {
		$kept = array( 'limit' => min( 30, max( 1, isset( $new_instance['limit'] ) ? absint( $new_instance['limit'] ) : 5 ) ) );
		foreach ( PANTAU_COKLIT_CHOICES as $name => $allowed ) {
			$value         = isset( $new_instance[ $name ] ) ? $new_instance[ $name ] : '';
			$kept[ $name ] = in_array( $value, $allowed, true ) ? $value : $allowed[0];
		}
		return $kept;
	}
}

add_action(
	'widgets_init',
	function () {
		register_widget( 'Pantau_Coklit_Widget' );
	}
);

add_action(
	'admin_init',
	function () {
		register_setting(
			'pantau_coklit',
			PANTAU_COKLIT_OPTION,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => function ( $typed ) {
					$address = pantau_coklit_address( $typed );
					if ( '' === $address && '' !== trim( (string) $typed ) ) {
						add_settings_error( PANTAU_COKLIT_OPTION, 'address', pantau_coklit_text( 'Itu bukan alamat http(s) sebuah cermin. Alamat sebelumnya tetap dipakai.', 'That is no http(s) address of a mirror. The one before stays.' ) );
						return get_option( PANTAU_COKLIT_OPTION, '' );
					}
					return $address;
				},
			)
		);
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Pantau Coklit', 'Pantau Coklit', 'manage_options', 'pantau-coklit', 'pantau_coklit_page' );
	}
);

function pantau_coklit_page() {
	?>
	<div class="wrap">
		<h1>Pantau Coklit</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'pantau_coklit' ); ?>
			<table class="form-table" role="presentation"><tr>
				<th scope="row"><label for="pantau-coklit-mirror"><?php echo esc_html( pantau_coklit_text( 'Alamat cermin', 'Address of the mirror' ) ); ?></label></th>
				<td>
					<input id="pantau-coklit-mirror" class="regular-text code" type="url" name="<?php echo esc_attr( PANTAU_COKLIT_OPTION ); ?>" value="<?php echo esc_attr( get_option( PANTAU_COKLIT_OPTION, '' ) ); ?>" placeholder="https://contoh.github.io/coklit/">
					<p class="description"><?php echo esc_html( pantau_coklit_text( 'Lalu taruh widget “Pantau Coklit” di bilah sisi, atau kode pendek [pantau_coklit] di laman.', 'Then put the widget “Pantau Coklit” into a sidebar, or the shortcode [pantau_coklit] into a page.' ) ); ?></p>
					<p class="description"><code>[pantau_coklit show="countdown" theme="dark" limit="3"]</code></p>
				</td>
			</tr></table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

register_uninstall_hook( __FILE__, 'pantau_coklit_uninstall' );

function pantau_coklit_uninstall() {
	delete_option( PANTAU_COKLIT_OPTION );
}
